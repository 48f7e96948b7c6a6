import type {State} from '../state.ts'
import {within} from '../within.ts'
import {noteTexts} from './note-texts.ts'

/** Something with the marks of its footnotes, and their texts to follow. */
export interface Marked {
  value: string
  notes: readonly string[]
}

/** Writes something that can hold the marks of footnotes but not their texts. */
export function marksOnly(
  state: State,
  write: (inner: State) => string,
): Marked {
  const first = state.found.notes.size + 1
  const value = write(within(state, {marksOnly: true}))
  // Inside something of that kind, the texts follow that.
  return {value, notes: state.scope.marksOnly ? [] : noteTexts(first, state)}
}
