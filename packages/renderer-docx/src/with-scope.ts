import type {Scope, State} from './state.ts'

/** The same state in another place: `withScope(state, {listDepth: 2})`. */
export function withScope(state: State, changes: Partial<Scope>): State {
  return {...state, scope: {...state.scope, ...changes}}
}
