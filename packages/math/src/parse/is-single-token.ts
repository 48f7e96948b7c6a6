import {commands} from '../commands/commands.ts'
import type {Token} from './token.ts'

const simple = new Set(['italic', 'normal', 'ordinary', 'binary'])

/** Whether TeX takes this as an argument without braces: `x^\ast`. */
export function isSingleToken(token: Token): boolean {
  if (token.kind !== 'command') return token.name < '\u0080'
  const command = commands.get(token.name)
  return command?.type === 'symbol' && simple.has(command.kind)
}
