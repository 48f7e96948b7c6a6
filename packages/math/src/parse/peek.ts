import {readToken} from './read-token.ts'
import {report} from './report.ts'
import type {State} from './state.ts'
import type {Token} from './token.ts'

/** The next token that is not white space, without taking it. */
export function peek(state: State): Token | undefined {
  for (;;) {
    const token = readToken(state.source, state.offset)
    if (token?.kind === 'space') state.offset = token.end
    else if (token?.kind === 'hidden') {
      state.offset = token.end
      report(state, 'forbidden-command', token)
    } else return token
  }
}
