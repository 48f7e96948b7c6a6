import type {Subscript} from '@cvast/core'
import {inline} from '../inline.ts'
import type {Piece} from '../layout/pieces.ts'
import {lower} from '../shift.ts'
import type {State} from '../state.ts'

/** `H₂O`, `s_NN` as `sNN`; in ASCII `H2O`. */
export function subscript(node: Subscript, state: State): Piece[] {
  return lower(inline(node.children, state), state.context.options.ascii)
}
