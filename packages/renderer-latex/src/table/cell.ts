import type {TableCell} from '@cvast/core'
import {inline} from '../inline.ts'
import type {State} from '../state.ts'

/** What stands in a cell, on one line. */
export function cell(node: TableCell, state: State): string {
  return inline(node.children, state).trim().replaceAll('\\\\\n', '\\newline ')
}
