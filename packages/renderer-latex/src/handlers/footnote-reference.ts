import type {FootnoteReference} from '@cvast/core'
import {escapeTex} from '../escape/escape-tex.ts'
import {noteText, noteTexts} from '../notes/note-texts.ts'
import type {State} from '../state.ts'

/** `\footnote{…}`, or its mark where the note itself cannot stand. */
export function footnoteReference(
  node: FootnoteReference,
  state: State,
): string {
  const {identifier} = node
  const {found, footnotes, scope} = state
  // The link around it sets it after itself.
  if (scope.link) return ''
  if (!footnotes.has(identifier))
    return escapeTex(`[^${identifier}]`, 'text', state)
  const known = found.notes.get(identifier)
  if (known !== undefined) return `\\footnotemark[${known}]`
  const number = found.notes.size + 1
  found.notes.set(identifier, number)
  if (scope.marksOnly) return '\\footnotemark{}'
  const text = `\\footnote{${noteText(identifier, state)}}`
  return [text, ...noteTexts(number + 1, state)].join('')
}
