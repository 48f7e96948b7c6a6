import type {Token} from './token.ts'

const spaces = /[ \t\r\n]+/y
const command = /\\([A-Za-z]+|\s|.)/suy

/**
 * The token at an offset; `undefined` at the end of the source. A backslash
 * at the very end is a command without a name.
 *
 * `readToken('\\mu m', 0)` → `{kind: 'command', name: 'mu', start: 0, end: 3}`
 */
export function readToken(source: string, start: number): Token | undefined {
  const name = source[start]
  if (name === undefined) return undefined
  if (name === ' ' || name === '\n' || name === '\t' || name === '\r') {
    spaces.lastIndex = start
    const run = spaces.exec(source)?.[0] ?? name
    return {kind: 'space', name: run, start, end: start + run.length}
  }
  if (name === '\\') {
    command.lastIndex = start
    const word = command.exec(source)?.[1] ?? ''
    const end = start + 1 + word.length
    return {kind: 'command', name: /^\s/.test(word) ? ' ' : word, start, end}
  }
  if (name === '^' && source[start + 1] === '^') {
    return {kind: 'hidden', name: '^^', start, end: start + 2}
  }
  if (name < '\uD800') {
    return {kind: 'character', name, start, end: start + 1}
  }
  const point = String.fromCodePoint(source.codePointAt(start) ?? 0)
  return {kind: 'character', name: point, start, end: start + point.length}
}
