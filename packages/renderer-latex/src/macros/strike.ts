import type {State} from '../state.ts'

/**
 * Words struck out one by one, so that lines can end between them:
 * `two words` → `\sout{two} \sout{words}`.
 */
export function strike(
  value: string,
  write: (word: string) => string,
  state: State,
): string {
  state.found.macros.add('sout')
  return value
    .split(/([\t\n\r ]+)/)
    .map(part =>
      /^[\t\n\r ]*$/.test(part) ? part && ' ' : `\\sout{${write(part)}}`,
    )
    .join('')
}
