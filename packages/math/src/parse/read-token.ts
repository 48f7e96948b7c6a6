import type {Token} from './token.ts'

const lexeme = /([ \t\r\n]+)|\^\^|\\([A-Za-z]+|\s|.)|./suy

/**
 * The token at an offset; `undefined` at the end of the source.
 *
 * `readToken('\\mu m', 0)` → `{kind: 'command', name: 'mu', start: 0, end: 3}`
 */
export function readToken(source: string, start: number): Token | undefined {
  lexeme.lastIndex = start
  const match = lexeme.exec(source)
  if (!match) return undefined
  const [text, space, name] = match
  const end = start + text.length
  if (space) return {kind: 'space', name: space, start, end}
  if (text === '^^') return {kind: 'hidden', name: text, start, end}
  if (name === undefined) return {kind: 'character', name: text, start, end}
  return {kind: 'command', name: /^\s/.test(name) ? ' ' : name, start, end}
}
