import type {TableRow} from '@cvast/core'
import {type Flow, prose} from '../layout/flow.ts'
import type {State} from '../state.ts'
import {cell} from '../table/cell.ts'

/** `alpha & bravo \\` */
export function tableRow(node: TableRow, state: State): Flow {
  const cells = node.children.map(each => cell(each, state))
  return [prose(`${cells.join(' & ')} \\\\`, 2)]
}
