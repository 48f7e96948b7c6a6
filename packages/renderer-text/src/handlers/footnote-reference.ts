import type {FootnoteReference} from '@cvast/core'
import {type Piece, solid} from '../layout/pieces.ts'
import {numberOf} from '../notes/notes.ts'
import {spell} from '../spell/spell.ts'
import type {State} from '../state.ts'

/** `[1]`; the identifier where there is no such note. */
export function footnoteReference(
  node: FootnoteReference,
  state: State,
): Piece[] {
  const {identifier} = node
  const mark = state.notes.definitions.has(identifier)
    ? numberOf({type: 'footnote', identifier}, state.notes)
    : spell(identifier, node, state)
  return solid(`[${mark}]`)
}
