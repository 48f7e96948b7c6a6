import type {Term} from '@cvast/core'
import {foreign} from '../language/foreign.ts'
import {type Flow, filled, nest} from '../layout/flow.ts'
import {lines} from '../lines.ts'
import {inside} from '../mark.ts'
import {marksOnly} from '../notes/marks-only.ts'
import type {State} from '../state.ts'

/** `\item[German] native speaker` */
export function term(node: Term, state: State): Flow {
  const {value, notes} = marksOnly(state, inner =>
    inside(node.term, inner)
      .trim()
      .replaceAll(/\\\\\s*/g, ' '),
  )
  const text = lines(node.description, state)
  const written = node.lang ? foreign(node.lang, text, state) : text
  const label = /[[\]]/.test(value) ? `{${value}}` : value
  return [
    filled(`\\item[${label}] ${written || '\\leavevmode'}`),
    ...nest(notes.map(filled)),
  ]
}
