import {escapeTex} from './escape/escape-tex.ts'
import type {State} from './state.ts'

/** Text of a publication; the author's own name in it is bold. */
export function ownName(value: string, state: State): string {
  const name = state.context.options.ownName
  if (name === '') return escapeTex(value, 'text', state)
  return value
    .split(name)
    .map(part => escapeTex(part, 'text', state))
    .join(`\\textbf{${escapeTex(name, 'text', state)}}`)
}
