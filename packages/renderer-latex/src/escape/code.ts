import type {State} from '../state.ts'
import {escapeText} from './text.ts'

/** Code inside a line: blanks count, quotes are straight. */
export function escapeCode(value: string, state: State): string {
  return value
    .split(/( {2,}|')/)
    .map(part =>
      part === "'"
        ? '\\textquotesingle{}'
        : /^ {2}/.test(part)
          ? ` ${'\\ '.repeat(part.length - 1)}`
          : escapeText(part, state),
    )
    .join('')
}
