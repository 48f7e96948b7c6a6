import type {Command} from '../commands/command.ts'
import type {MathNode} from '../nodes.ts'
import {enter} from './enter.ts'
import {parseList} from './parse-list.ts'
import {peek} from './peek.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'
import {take} from './take.ts'
import type {Token} from './token.ts'

/**
 * The rest of a list in another alphabet: `{\rm GeV}`. LaTeX gets
 * `{\mathrm{ GeV}}`, as not every class knows `\rm`.
 */
export function parseSwitch(
  state: State,
  scope: Scope,
  token: Token,
  command: Extract<Command, {type: 'alphabet-switch'}>,
): MathNode[] {
  take(state, token)
  peek(state)
  const end = state.offset
  state.edits.push({start: token.start, end, latex: `${command.latex}{`})
  const {variant} = command
  const inside = enter(state, scope, {...scope, variant, fenced: false})
  const nodes = parseList(state, inside)
  state.edits.push({start: state.lastEnd, end: state.lastEnd, latex: '}'})
  return nodes
}
