import type {Command} from '../commands/command.ts'
import type {MathNode} from '../nodes.ts'
import {buildFraction} from './build-fraction.ts'
import {parseList} from './parse-list.ts'
import {peek} from './peek.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'
import {take} from './take.ts'
import type {Token} from './token.ts'
import {use} from './use.ts'

/**
 * The denominator of `{a \over b}`, where the numerator was read already.
 * LaTeX gets `{\frac{a }{ b}}`: amsmath warns about `\over`.
 */
export function parseInfixFraction(
  state: State,
  scope: Scope,
  token: Token,
  command: Extract<Command, {type: 'infix-fraction'}>,
  before: {start: {latex: string}; numerator: MathNode[]},
): MathNode[] {
  const start = state.lastEnd
  take(state, token)
  peek(state)
  use(state, command)
  before.start.latex = `${command.latex}{`
  state.edits.push({start, end: state.offset, latex: '}{'})
  const denominator = parseList(state, {...scope, infix: true})
  state.edits.push({start: state.lastEnd, end: state.lastEnd, latex: '}'})
  return [buildFraction(command, before.numerator, denominator)]
}
