import {commands} from '../commands/commands.ts'
import type {MathNode} from '../nodes.ts'
import {closes} from './closes.ts'
import {fail} from './fail.ts'
import {mark} from './mark.ts'
import {mergeNodes} from './merge-nodes.ts'
import {parseAtom} from './parse-atom.ts'
import {parseInfixFraction} from './parse-infix-fraction.ts'
import {parseScripts} from './parse-scripts.ts'
import {parseSwitch} from './parse-switch.ts'
import {peek} from './peek.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'

/** Maths up to what closes it (not taken) or the end of the source. */
export function parseList(state: State, scope: Scope): MathNode[] {
  const start = mark(state)
  const nodes: MathNode[] = []
  for (;;) {
    const token = peek(state)
    if (!token || closes(token, scope)) return mergeNodes(nodes)
    const command =
      token.kind === 'command' ? commands.get(token.name) : undefined
    if (command?.type === 'infix-fraction') {
      if (scope.infix) fail(state, 'unexpected', token)
      const numerator = mergeNodes(nodes)
      return parseInfixFraction(state, scope, token, command, {
        start,
        numerator,
      })
    }
    if (command?.type === 'alphabet-switch') {
      const infix = scope.infix || nodes.length > 0
      const rest = parseSwitch(state, {...scope, infix}, token, command)
      return mergeNodes([...nodes, ...rest])
    }
    const atom = parseAtom(state, scope, token)
    for (const node of parseScripts(state, scope, atom)) nodes.push(node)
  }
}
