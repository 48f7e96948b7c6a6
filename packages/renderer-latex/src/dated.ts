import {escapeTex} from './escape/escape-tex.ts'
import {apart, type Flow, prose} from './layout/flow.ts'
import type {State} from './state.ts'

/** A paragraph with its date before it: `\cvwhen{2015} Elected …`. */
export function dated(written: string, body: Flow, state: State): Flow {
  state.found.macros.add('cvwhen')
  const date = `\\cvwhen{${escapeTex(written, 'text', state)}}`
  const [first, ...rest] = body
  return first?.as === 'prose' && first.paragraph
    ? [{...first, text: `${date} ${first.text}`}, ...rest]
    : apart([[prose(date)], body])
}
