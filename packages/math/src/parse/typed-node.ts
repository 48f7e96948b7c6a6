import {bareOperators, bareOperatorTexts} from '../commands/bare-operators.ts'
import type {SymbolCommand} from '../commands/command.ts'
import {commands} from '../commands/commands.ts'
import {typedSymbols} from '../commands/typed-symbols.ts'
import type {MathNode} from '../nodes.ts'
import type {Scope} from './scope.ts'
import {symbolNode} from './symbol-node.ts'

const greekCapital = /^[Α-Ω]$/u

/** What one character means in maths: `x`, `2`, `+`, `≤`, `é`. */
export function typedNode(character: string, scope: Scope): MathNode {
  if (/^[0-9]$/.test(character)) {
    const variant = scope.variant ?? 'normal'
    return {type: 'number', text: character, variant}
  }
  const kind = bareOperators.get(character)
  if (kind)
    return symbolNode(
      bareOperatorTexts.get(character) ?? character,
      kind,
      scope,
    )
  const command = commands.get(typedSymbols.get(character) ?? '')
  if (command?.type === 'symbol') {
    return symbolNode(command.text, command.kind, scope)
  }
  const upright = greekCapital.test(character)
  const letter: SymbolCommand['kind'] = upright ? 'normal' : 'italic'
  return symbolNode(character, letter, scope)
}
