import type {State} from './state.ts'
import {withScope} from './with-scope.ts'

/** The state inside a node that may name its language. */
export function withLanguage(state: State, {lang}: {lang?: string}): State {
  return lang === undefined ? state : withScope(state, {lang})
}
