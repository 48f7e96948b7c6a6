import type {MathNode} from '../nodes.ts'
import {enter} from './enter.ts'
import {expectCharacter} from './expect-character.ts'
import {parseList} from './parse-list.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'
import {take} from './take.ts'
import type {Token} from './token.ts'

/** `{…}`, from its opening brace on. */
export function parseGroup(
  state: State,
  scope: Scope,
  token: Token,
): MathNode[] {
  take(state, token)
  const nodes = parseList(state, enter(state, scope))
  expectCharacter(state, '}')
  return nodes
}
