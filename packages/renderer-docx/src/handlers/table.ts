import type {Table} from '@cvast/core'
import {columnWidths} from '../block/column-widths.ts'
import {tableXml} from '../block/table-xml.ts'
import {answer} from '../flow.ts'
import type {State} from '../state.ts'
import {withScope} from '../with-scope.ts'
import {noXml, type Xml} from '../xml/xml.ts'

/** A real table; its first row is a header that repeats on each page. */
export function table(node: Table, state: State): Xml {
  if (node.children.length === 0) return noXml
  const widths = columnWidths(node, state)
  const rows = node.children.map((row, index) =>
    answer(
      row,
      withScope(state, {
        columns: {align: node.align, widths, header: index === 0},
      }),
    ),
  )
  return tableXml(widths, rows, state)
}
