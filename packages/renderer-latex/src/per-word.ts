import type {State} from './state.ts'
import {within} from './within.ts'

/**
 * Text in commands that make a box, `\sout` and `\textsuperscript`: each word
 * by itself, so that lines can end between them.
 * `two words` → `\sout{two} \sout{words}`.
 */
export function perWord(
  value: string,
  state: State,
  write: (part: string, inner: State) => string,
): string {
  const {boxes} = state.scope
  if (boxes.length === 0) return write(value, state)
  const inner = within(state, {boxes: []})
  return value
    .split(/([\t\n\r ]+)/)
    .map(part =>
      /^[\t\n\r ]*$/.test(part)
        ? part && ' '
        : boxed(write(part, inner), state),
    )
    .join('')
}

/** Something without a blank, in the boxes around it. */
export function boxed(latex: string, state: State): string {
  if (latex === '') return ''
  return state.scope.boxes.reduceRight(
    (inner, command) => `\\${command}{${inner}}`,
    latex,
  )
}
