import {escapeTex} from '../escape/escape-tex.ts'
import type {State} from '../state.ts'

/**
 * Words struck out one by one, so that lines can end between them:
 * `two words` → `\sout{two} \sout{words}`.
 */
export function strike(value: string, state: State): string {
  state.found.macros.add('sout')
  return value
    .split(/([\t\n\r ]+)/)
    .map(part => {
      if (/^[\t\n\r ]*$/.test(part)) return part && ' '
      const word = escapeTex(part, 'text', state)
      return word && `\\sout{${word}}`
    })
    .join('')
}
