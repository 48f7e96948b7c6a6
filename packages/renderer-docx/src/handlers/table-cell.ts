import type {TableCell} from '@cvast/core'
import {directed} from '../block/directed.ts'
import {paragraphXml} from '../block/paragraph-xml.ts'
import {inline} from '../inline.ts'
import type {CellPlace, State} from '../state.ts'
import {withScope} from '../with-scope.ts'
import {element} from '../xml/element.ts'
import type {Xml} from '../xml/xml.ts'

const alone: CellPlace = {align: null, width: undefined, header: false}

const styles = {
  left: 'TableText',
  center: 'TableTextCentred',
  right: 'TableTextRight',
} as const

/** A cell; even an empty one holds a paragraph. */
export function tableCell(node: TableCell, state: State): Xml {
  const {align, width, header} = state.scope.cell ?? alone
  const inside = directed(
    node.children,
    withScope(state, {
      lead: undefined,
      numbering: undefined,
      bold: header,
    }),
  )
  return element('w:tc', {}, [
    element(
      'w:tcPr',
      {},
      element('w:tcW', {
        'w:w': width ?? 0,
        'w:type': width === undefined ? 'auto' : 'dxa',
      }),
    ),
    paragraphXml(
      header && align === null ? 'TableText' : styles[align ?? 'left'],
      inline(node.children, inside),
      inside,
    ),
  ])
}
