import {fail} from './fail.ts'
import {isCharacter} from './is-character.ts'
import {peek} from './peek.ts'
import type {State} from './state.ts'
import {take} from './take.ts'

/** Takes a character that must be here: the `}` of a group. */
export function expectCharacter(state: State, character: string): void {
  const token = peek(state)
  if (isCharacter(token, character)) take(state, token)
  else fail(state, 'unbalanced', token)
}
