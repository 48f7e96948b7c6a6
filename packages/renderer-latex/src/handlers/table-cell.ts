import type {TableCell} from '@cvast/core'
import {type Flow, prose} from '../layout/flow.ts'
import {lines} from '../lines.ts'
import type {State} from '../state.ts'

/** What stands in a cell: no line of it may end the row. */
export function tableCell(node: TableCell, state: State): Flow {
  return [prose(lines(node.children, state).replaceAll('\\\\\n', ' '))]
}
