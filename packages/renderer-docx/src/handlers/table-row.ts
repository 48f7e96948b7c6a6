import type {TableRow} from '@cvast/core'
import {answer} from '../flow.ts'
import type {Columns, State} from '../state.ts'
import {withScope} from '../with-scope.ts'
import {element} from '../xml/element.ts'
import {noXml, type Xml} from '../xml/xml.ts'

const alone: Columns = {align: [], widths: [], header: false}

/** A row that is never torn by the end of a page. */
export function tableRow(node: TableRow, state: State): Xml {
  const {align, widths, header} = state.scope.columns ?? alone
  const count = Math.max(widths.length, node.children.length)
  const cells = Array.from({length: count}, (_, column) =>
    answer(
      node.children[column] ?? {type: 'tableCell', children: []},
      withScope(state, {
        cell: {align: align[column] ?? null, width: widths[column], header},
      }),
    ),
  )
  return element('w:tr', {}, [
    element('w:trPr', {}, [
      element('w:cantSplit'),
      header ? element('w:tblHeader') : noXml,
    ]),
    ...cells,
  ])
}
