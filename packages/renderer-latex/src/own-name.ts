import {escapeTex} from './escape/escape-tex.ts'
import type {State} from './state.ts'

/** Text of a publication; the author's own name in it is bold. */
export function ownName(value: string, state: State): string {
  const {ownName: pattern} = state
  if (pattern === undefined) return escapeTex(value, 'text', state)
  // The pattern has one group, so that each second part is the name.
  return value
    .normalize('NFC')
    .split(pattern)
    .map(part => escapeTex(part, 'text', state))
    .map((part, index) => (index % 2 === 0 ? part : `\\textbf{${part}}`))
    .join('')
}
