import type {MathFenced} from '../nodes.ts'
import {enter} from './enter.ts'
import {fail} from './fail.ts'
import {parseList} from './parse-list.ts'
import {peek} from './peek.ts'
import {readDelimiter} from './read-delimiter.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'
import {take} from './take.ts'

/** `( x \right)`, after `\left`. */
export function parseLeft(state: State, scope: Scope): MathFenced {
  const open = readDelimiter(state)
  const children = parseList(state, enter(state, scope, {fenced: true}))
  const token = peek(state)
  if (token?.kind === 'command' && token.name === 'right') take(state, token)
  else fail(state, 'unbalanced', token)
  return {type: 'fenced', open, close: readDelimiter(state), children}
}
