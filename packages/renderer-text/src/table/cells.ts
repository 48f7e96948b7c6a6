import type {TableRow} from '@cvast/core'
import {inline} from '../inline.ts'
import type {Piece} from '../layout/pieces.ts'
import type {State} from '../state.ts'

/** What is in the cells of a row. */
export function cells(row: TableRow, state: State): Piece[][] {
  return row.children.map(cell => inline(cell.children, state))
}
