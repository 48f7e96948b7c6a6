import type {Scope, State} from './state.ts'

/** `state` for the inside of a node. */
export function within(state: State, change: Partial<Scope>): State {
  return {...state, scope: {...state.scope, ...change}}
}
