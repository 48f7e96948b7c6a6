import type {Image} from '@cvast/core'
import {type Piece, words} from '../layout/pieces.ts'
import {leaveOutTitle} from '../leave-out-title.ts'
import {spell} from '../spell/spell.ts'
import type {State} from '../state.ts'

/** What the picture shows, in words; without words, a message. */
export function image(node: Image, state: State): Piece[] {
  leaveOutTitle(node, state)
  const alt = spell(node.alt, node, state)
  if (alt.trim() === '')
    state.context.report(
      'not-shown',
      {what: 'an image without words', format: 'text', text: node.url},
      node,
    )
  return words(alt)
}
