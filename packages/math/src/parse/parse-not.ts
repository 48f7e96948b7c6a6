import {bareOperators} from '../commands/bare-operators.ts'
import {commands} from '../commands/commands.ts'
import {typedSymbols} from '../commands/typed-symbols.ts'
import type {MathNode} from '../nodes.ts'
import {fail} from './fail.ts'
import {parseAtom} from './parse-atom.ts'
import {peek} from './peek.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'
import type {Token} from './token.ts'

/** The symbol that `\not` strikes through: `\not=` → `≠`. */
export function parseNot(state: State, scope: Scope): MathNode[] {
  const token = peek(state)
  if (!token || !isOperator(token)) {
    fail(state, token ? 'unexpected' : 'unbalanced', token)
    return []
  }
  return parseAtom(state, scope, token).nodes.map(node =>
    node.type === 'operator'
      ? {...node, text: `${node.text}\u0338`.normalize('NFC')}
      : node,
  )
}

function isOperator({kind, name}: Token): boolean {
  if (kind === 'character' && bareOperators.has(name)) return true
  const command = commands.get(
    kind === 'command' ? name : (typedSymbols.get(name) ?? ''),
  )
  return (
    command?.type === 'symbol' &&
    (command.kind === 'relation' || command.kind === 'ordinary')
  )
}
