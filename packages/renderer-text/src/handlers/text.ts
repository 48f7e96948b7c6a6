import type {Text} from '@cvast/core'
import {type Piece, words} from '../layout/pieces.ts'
import {spell} from '../spell/spell.ts'
import type {State} from '../state.ts'

export function text(node: Text, state: State): Piece[] {
  return words(spell(node.value, node, state))
}
