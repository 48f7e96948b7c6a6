import type {MathNode} from '../nodes.ts'
import {enter} from './enter.ts'
import {expectCharacter} from './expect-character.ts'
import {isCharacter} from './is-character.ts'
import {mark} from './mark.ts'
import {parseList} from './parse-list.ts'
import {peek} from './peek.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'
import {take} from './take.ts'

/**
 * An optional argument, if there is one: `[3]`. LaTeX would end it at the
 * first `]` outside of braces, so it gets braces where there are more.
 */
export function parseOptional(
  state: State,
  scope: Scope,
): MathNode[] | undefined {
  const token = peek(state)
  if (!isCharacter(token, '[')) return undefined
  take(state, token)
  const braces = mark(state)
  const nodes = parseList(state, enter(state, scope, {optional: true}))
  const end = state.lastEnd
  if (/[[\]]/.test(state.source.slice(token.end, end))) {
    braces.latex = '{'
    state.edits.push({start: end, end, latex: '}'})
  }
  expectCharacter(state, ']')
  return nodes
}
