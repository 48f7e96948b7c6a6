import {typedMarks} from '../commands/typed-marks.ts'
import {readToken} from './read-token.ts'
import type {State} from './state.ts'
import type {Token} from './token.ts'

/** The combining mark right behind a letter: `p̄`. */
export function readTypedMark(state: State, token: Token): Token | undefined {
  if (token.kind !== 'character' || !/^\p{L}/u.test(token.name)) {
    return undefined
  }
  const mark = readToken(state.source, token.end)
  return mark && typedMarks.has(mark.name) ? mark : undefined
}
