import type {TableCell} from '@cvast/core'
import {inline} from '../inline.ts'
import {type Layout, prose} from '../layout/layout.ts'
import type {State} from '../state.ts'

/** A cell by itself. */
export function tableCell(node: TableCell, state: State): Layout[] {
  return [prose(inline(node.children, state))]
}
