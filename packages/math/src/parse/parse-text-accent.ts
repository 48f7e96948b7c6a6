import {report} from './report.ts'
import type {State} from './state.ts'
import {take} from './take.ts'
import type {Token} from './token.ts'

const letter =
  /[ \t]*(?:([A-Za-z])|\{\s?([A-Za-z]|\\i|\\j)\s?\}|(\\i|\\j)(?![A-Za-z])[ \t]*)/y

/** The letter that `\"` and its like stand on: `\"o`, `\v{s}`. */
export function parseTextAccent(
  state: State,
  token: Token,
  mark: string,
): string {
  letter.lastIndex = state.offset
  const match = letter.exec(state.source)
  // `\vx` is another command, `\v x` is an accent.
  if (!match) {
    report(state, 'unexpected', token)
    return ''
  }
  take(state, {end: letter.lastIndex})
  const base = (match[1] ?? match[2] ?? match[3] ?? '').replace('\\', '')
  return (base + mark).normalize('NFC')
}
