import type {TableCell} from '@cvast/core'
import {type Flow, prose} from '../layout/flow.ts'
import type {State} from '../state.ts'
import {cell} from '../table/cell.ts'

/** A cell on its own; rows ask for theirs directly. */
export function tableCell(node: TableCell, state: State): Flow {
  return [prose(cell(node, state))]
}
