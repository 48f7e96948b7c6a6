import type {Term} from '@cvast/core'
import {inline} from '../inline.ts'
import {type Flow, prose} from '../layout/flow.ts'
import {inside} from '../mark.ts'
import type {State} from '../state.ts'

/** `\item[German] native speaker` */
export function term(node: Term, state: State): Flow {
  const name = inside(node.term, state).trim()
  const label = /[[\]]/.test(name) ? `{${name}}` : name
  return [
    prose(`\\item[${label}] ${inline(node.description, state).trim()}`, 2),
  ]
}
