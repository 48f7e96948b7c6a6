import type {Align, TableRow} from '@cvast/core'
import type {State} from '../state.ts'
import {element} from '../xml/element.ts'
import {noXml, type Xml} from '../xml/xml.ts'
import {tableCell} from './table-cell.ts'

/** What a row shares with its table. */
export interface Columns {
  align: ReadonlyArray<Align | null>
  /** In twips; every row has as many cells. */
  widths: readonly number[]
  header: boolean
}

const alone: Columns = {align: [], widths: [], header: false}

/** A row that is never torn by the end of a page. */
export function tableRow(
  node: TableRow,
  state: State,
  {align, widths, header}: Columns = alone,
): Xml {
  const count = Math.max(widths.length, node.children.length)
  const cells = Array.from({length: count}, (_, column) =>
    tableCell(
      node.children[column] ?? {type: 'tableCell', children: []},
      state,
      {align: align[column] ?? null, width: widths[column], header},
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
