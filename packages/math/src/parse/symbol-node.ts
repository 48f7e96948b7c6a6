import type {SymbolCommand} from '../commands/command.ts'
import type {MathIdentifier, MathOperator} from '../nodes.ts'
import type {Scope} from './scope.ts'

/** A letter in the alphabet in force, or an operator. */
export function symbolNode(
  text: string,
  kind: SymbolCommand['kind'],
  scope: Scope,
): MathIdentifier | MathOperator {
  if (kind === 'italic' || kind === 'normal') {
    return {type: 'identifier', text, variant: scope.variant ?? kind}
  }
  return {type: 'operator', text, kind}
}
