import type {InlineCode} from '@cvast/core'
import {type Piece, words} from '../layout/pieces.ts'
import {spell} from '../spell/spell.ts'
import type {State} from '../state.ts'

/** The code as it is, without marks around it. */
export function inlineCode(node: InlineCode, state: State): Piece[] {
  return words(spell(node.value, node, state))
}
