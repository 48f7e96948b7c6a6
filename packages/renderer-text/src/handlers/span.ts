import type {Span} from '@cvast/core'
import {inline} from '../inline.ts'
import type {Piece} from '../layout/pieces.ts'
import {inLanguage, type State} from '../state.ts'

/** The words; in ASCII, spelled by the rules of their language. */
export function span(node: Span, state: State): Piece[] {
  return inline(node.children, inLanguage(state, node.lang))
}
