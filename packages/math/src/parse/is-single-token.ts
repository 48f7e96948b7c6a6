import {commands} from '../commands/commands.ts'
import type {Token} from './token.ts'

const plain = new Set(['infty', 'prime', 'partial', 'nabla', 'emptyset'])

/**
 * Whether TeX takes this as an argument without braces: `x^\ast`. Many other
 * symbols are macros, on which it stumbles or even loops: `x_\dotsi`.
 */
export function isSingleToken({kind, name}: Token): boolean {
  if (kind !== 'command') return name < '\u0080'
  const command = commands.get(name)
  if (command?.type !== 'symbol') return false
  const letter = command.kind === 'italic' || command.kind === 'normal'
  const sign = command.kind === 'binary' && command.text.length === 1
  return letter || sign || plain.has(name)
}
