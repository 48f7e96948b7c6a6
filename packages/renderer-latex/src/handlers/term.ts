import type {Term} from '@cvast/core'
import {foreign} from '../language/foreign.ts'
import {type Flow, filled} from '../layout/flow.ts'
import {lines} from '../lines.ts'
import {inside} from '../mark.ts'
import {withNotes} from '../notes/with-notes.ts'
import type {State} from '../state.ts'

/** `\item[German] native speaker` */
export function term(node: Term, state: State): Flow {
  return withNotes(state, inner => {
    const name = inside(node.term, inner)
      .trim()
      .replaceAll(/\\\\\s*/g, ' ')
    const label = /[[\]]/.test(name) ? `{${name}}` : name
    const text = lines(node.description, inner)
    const written = node.lang ? foreign(node.lang, text, state) : text
    return [filled(`\\item[${label}] ${written || '\\leavevmode'}`)]
  })
}
