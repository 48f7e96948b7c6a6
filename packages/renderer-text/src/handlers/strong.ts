import type {Strong} from '@cvast/core'
import {inline} from '../inline.ts'
import type {Piece} from '../layout/pieces.ts'
import type {State} from '../state.ts'

/** The words alone: a text has no such marks. */
export function strong(node: Strong, state: State): Piece[] {
  return inline(node.children, state)
}
