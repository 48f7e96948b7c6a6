import type {TableRow} from '@cvast/core'
import {block} from '../flow.ts'
import {type Flow, onLine, prose} from '../layout/flow.ts'
import type {State} from '../state.ts'
import {within} from '../within.ts'

/** A group, or a macro that is one: `\textgreek{α}`. */
const group = /^(?:\{|\\text(?!bf|tt|super|sub)[a-z]+\{)/

/** `alpha & bravo \\` */
export function tableRow(node: TableRow, state: State): Flow {
  const cells = node.children.map((each, index) => {
    const room = state.scope.rooms[index] ?? state.scope.room
    return onLine(block(each, within(state, {room})))
  })
  const row = `${cells.join(' & ')} \\\\`
  // pandoc passes over a group where a row begins.
  return [prose(group.test(row) ? `\\mbox{}${row}` : row, 2)]
}
