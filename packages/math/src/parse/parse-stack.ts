import type {Command} from '../commands/command.ts'
import type {MathNode} from '../nodes.ts'
import {parseArgument} from './parse-argument.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'

/** `{!}{=}` after `\overset`: the first over the second. */
export function parseStack(
  state: State,
  scope: Scope,
  command: Extract<Command, {type: 'stack'}>,
): MathNode[] {
  const mark = parseArgument(state, scope)
  const base = parseArgument(state, scope)
  const marked = command.place === 'over' ? {over: mark} : {under: mark}
  return [{type: 'limits', base, ...marked, movable: false}]
}
