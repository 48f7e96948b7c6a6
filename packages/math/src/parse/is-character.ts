import type {Token} from './token.ts'

/** Whether a token is this bare character. */
export function isCharacter(
  token: Token | undefined,
  character: string,
): token is Token & {kind: 'character'} {
  return token?.kind === 'character' && token.name === character
}
