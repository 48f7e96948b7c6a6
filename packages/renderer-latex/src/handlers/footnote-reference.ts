import type {FootnoteReference} from '@cvast/core'
import {escapeText} from '../escape/text.ts'
import {noteText} from '../notes/note-text.ts'
import type {State} from '../state.ts'

/** `\footnote{…}`, or its mark where the note stands elsewhere. */
export function footnoteReference(
  node: FootnoteReference,
  state: State,
): string {
  const {identifier} = node
  const {found, scope} = state
  if (!state.footnotes.has(identifier))
    return escapeText(`[^${identifier}]`, state)
  const known = found.notes.get(identifier)
  if (known !== undefined) return `\\footnotemark[${known}]`
  found.notes.set(identifier, found.notes.size + 1)
  return scope.marksOnly
    ? `\\footnotemark{}`
    : `\\footnote{${noteText(identifier, state)}}`
}
