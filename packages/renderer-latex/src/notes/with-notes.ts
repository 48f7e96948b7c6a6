import {type Flow, prose} from '../layout/flow.ts'
import type {State} from '../state.ts'
import {within} from '../within.ts'
import {noteTexts} from './note-texts.ts'

/**
 * Writes something that can hold only the marks of footnotes, then the
 * footnotes themselves.
 */
export function withNotes(state: State, write: (inner: State) => Flow): Flow {
  const {found, scope} = state
  const first = found.notes.size + 1
  const value = write(within(state, {marksOnly: true}))
  // What is inside something of that kind leaves them to it.
  if (scope.marksOnly) return value
  return [...value, ...noteTexts(first, state).map(each => prose(each, 2))]
}
