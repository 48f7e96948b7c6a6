import type {Superscript} from '@cvast/core'
import {inline} from '../inline.ts'
import type {Piece} from '../layout/pieces.ts'
import {raise} from '../shift.ts'
import type {State} from '../state.ts'

/** `10³`, `1st`; in ASCII `10^3`. */
export function superscript(node: Superscript, state: State): Piece[] {
  return raise(inline(node.children, state), state.context.options.ascii)
}
