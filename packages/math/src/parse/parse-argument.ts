import {commands} from '../commands/commands.ts'
import type {MathNode} from '../nodes.ts'
import {closes} from './closes.ts'
import {enter} from './enter.ts'
import {fail} from './fail.ts'
import {isCharacter} from './is-character.ts'
import {isSingleToken} from './is-single-token.ts'
import {mark} from './mark.ts'
import {mergeNodes} from './merge-nodes.ts'
import {parseAtom} from './parse-atom.ts'
import {parseGroup} from './parse-group.ts'
import {peek} from './peek.ts'
import {readTypedMark} from './read-typed-mark.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'

const impossible = new Set([
  'alphabet-switch',
  'infix-fraction',
  'limits',
  'middle',
  'style',
])

/**
 * A group, or else one atom: `\frac12` has the arguments `1` and `2`. LaTeX
 * gets braces around an atom that is more than one token for it: `x^{\sqrt2}`.
 */
export function parseArgument(state: State, scope: Scope): MathNode[] {
  const token = peek(state)
  if (!token || closes(token, scope)) {
    fail(state, token ? 'unexpected' : 'unbalanced', token)
    return []
  }
  if (isCharacter(token, '{')) return parseGroup(state, scope, token)
  const type =
    token.kind === 'command' ? commands.get(token.name)?.type : undefined
  if ((type && impossible.has(type)) || /^[\^_'′″‴~]$/u.test(token.name)) {
    fail(state, 'unexpected', token)
    return []
  }
  const single = isSingleToken(token) && !readTypedMark(state, token)
  const braces = single ? undefined : mark(state, token.start)
  const {nodes} = parseAtom(state, enter(state, scope), token)
  if (braces) {
    braces.latex = '{'
    state.edits.push({start: state.lastEnd, end: state.lastEnd, latex: '}'})
  }
  return mergeNodes(nodes)
}
