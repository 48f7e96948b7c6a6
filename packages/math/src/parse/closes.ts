import {commands} from '../commands/commands.ts'
import type {Scope} from './scope.ts'
import type {Token} from './token.ts'

/** Whether a token ends a list; the caller knows if it is the right one. */
export function closes(token: Token, scope: Scope): boolean {
  if (token.kind === 'command') {
    return commands.get(token.name)?.type === 'closing'
  }
  return (
    token.name === '}' ||
    token.name === '&' ||
    token.name === '$' ||
    (token.name === ']' && scope.optional === true)
  )
}
