import {fail} from './fail.ts'
import type {State} from './state.ts'
import {take} from './take.ts'

const columns = /[ \t]*\{([lcr ]{1,40})\}/y

/** The columns of an `array`: `{l c r}` → `lcr`. */
export function readColumns(state: State): string {
  columns.lastIndex = state.offset
  const letters = columns.exec(state.source)?.[1]?.replaceAll(' ', '')
  if (!letters) {
    const {offset} = state
    fail(state, 'unexpected', {start: offset, end: offset + 1})
    return 'c'
  }
  take(state, {end: columns.lastIndex})
  return letters
}
