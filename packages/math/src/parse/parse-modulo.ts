import type {Command} from '../commands/command.ts'
import type {MathNode} from '../nodes.ts'
import {parseArgument} from './parse-argument.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'

/** `{n}` after `\pmod`: a space and `(mod n)`. */
export function parseModulo(
  state: State,
  scope: Scope,
  command: Extract<Command, {type: 'modulo'}>,
): MathNode[] {
  const argument = parseArgument(state, scope)
  const word: MathNode = {type: 'operator', text: 'mod', kind: 'function'}
  const children = command.word ? [word, ...argument] : argument
  const inner: MathNode[] = command.parentheses
    ? [{type: 'fenced', open: '(', close: ')', children}]
    : children
  return [{type: 'space', width: 8}, ...inner]
}
