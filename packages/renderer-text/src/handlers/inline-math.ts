import type {InlineMath} from '@cvast/core'
import {type Piece, words} from '../layout/pieces.ts'
import {maths} from '../maths.ts'
import type {State} from '../state.ts'

/** `√s_NN = 200` */
export function inlineMath(node: InlineMath, state: State): Piece[] {
  return words(maths(node, state))
}
