import type {State} from './state.ts'
import {take} from './take.ts'

const braced = /[ \t]*\{([A-Za-z]+\*?)\}/y

/** Takes the `{pmatrix}` of `\begin{pmatrix}`, if it is one. */
export function readEnvironmentName(state: State): string | undefined {
  braced.lastIndex = state.offset
  const match = braced.exec(state.source)
  if (!match) return undefined
  take(state, {end: braced.lastIndex})
  return match[1]
}
