import type {State} from './state.ts'
import type {Token} from './token.ts'

/** Moves behind a token. */
export function take(state: State, token: Token): void {
  state.offset = token.end
  state.lastEnd = token.end
}
