import type {Table} from '@cvast/core'
import {type Layout, sized} from '../layout/layout.ts'
import type {State} from '../state.ts'
import {cells} from '../table/cells.ts'
import {columns} from '../table/columns.ts'
import {rowLines} from '../table/row-lines.ts'

/** Aligned columns, or a line for each row where they are too wide. */
export function table(node: Table, state: State): Layout[] {
  const rows = node.children.map(row => cells(row, state))
  if (state.context.options.tables === 'lines') return rowLines(rows)
  return [sized(width => columns(rows, node.align, width) ?? rowLines(rows))]
}
