import type {LimitPlacement} from '../commands/command.ts'
import type {MathNode} from '../nodes.ts'
import type {Atom} from './atom.ts'
import {isCharacter} from './is-character.ts'
import {parseArgument} from './parse-argument.ts'
import {peek} from './peek.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'
import {take} from './take.ts'

/** `{rank}` or `*{arg\,max}`, after `\operatorname`. */
export function parseOperatorName(state: State, scope: Scope): Atom {
  const star = peek(state)
  const limits: LimitPlacement = isCharacter(star, '*') ? 'movable' : 'beside'
  if (isCharacter(star, '*')) take(state, star)
  const children = parseArgument(state, {...scope, variant: 'normal'})
  const text = nameOf(children)
  const node: MathNode =
    text === undefined
      ? {type: 'row', children, kind: 'function'}
      : {type: 'operator', text, kind: 'function'}
  return {nodes: [node], limits}
}

function nameOf(nodes: MathNode[]): string | undefined {
  let name = ''
  for (const node of nodes) {
    if (node.type === 'space') name += node.width > 0 ? ' ' : ''
    else if (node.type === 'operator') {
      if (node.text !== '−' && node.text !== '∗') return undefined
      name += node.text === '−' ? '-' : '*'
    } else if (
      node.type === 'identifier' ||
      node.type === 'number' ||
      node.type === 'text'
    ) {
      name += node.text
    } else return undefined
  }
  return name
}
