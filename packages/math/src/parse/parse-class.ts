import type {Command} from '../commands/command.ts'
import type {Atom} from './atom.ts'
import {parseArgument} from './parse-argument.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'

/** `{R}` after `\mathrel` and its like; a lone letter becomes an operator. */
export function parseClass(
  state: State,
  scope: Scope,
  {kind}: Extract<Command, {type: 'class'}>,
): Atom {
  const children = parseArgument(state, scope)
  const [only] = children
  const limits = kind === 'large' ? ({limits: 'movable'} as const) : {}
  if (children.length === 1 && only?.type === 'operator') {
    return {nodes: [{...only, kind}], ...limits}
  }
  if (children.length === 1 && only?.type === 'identifier') {
    const named = kind === 'large' ? 'function' : kind
    if (named !== 'ordinary' && only.variant === 'normal') {
      const {text} = only
      return {nodes: [{type: 'operator', text, kind: named}], ...limits}
    }
  }
  return {nodes: [{type: 'row', children, kind}], ...limits}
}
