import type {TableCell} from '@cvast/core'
import {lines} from '../lines.ts'
import type {State} from '../state.ts'

/** What stands in a cell: no line of it may end the row. */
export function cell(node: TableCell, state: State): string {
  return lines(node.children, state).replaceAll('\\\\\n', ' ')
}
