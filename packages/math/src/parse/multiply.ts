import {fail} from './fail.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'

/** `\text` in `\text` in `\text`, but no more: 4 × 4 × 4. */
const maxCopies = 64

/** The scope of what LaTeX sets several times; too often, reading ends. */
export function multiply(
  state: State,
  scope: Scope,
  times: number | undefined,
): Scope {
  if (times === undefined) return scope
  const copies = (scope.copies ?? 1) * times
  if (copies > maxCopies) {
    fail(state, 'too-deep', {start: state.offset, end: state.offset + 1})
  }
  return {...scope, copies}
}
