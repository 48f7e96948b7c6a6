import type {Span} from '@cvast/core'
import {foreign} from '../language/foreign.ts'
import {inside} from '../mark.ts'
import type {State} from '../state.ts'

/** `\foreignlanguage{ngerman}{…}` */
export function span(node: Span, state: State): string {
  return foreign(node.lang, inside(node.children, state), state)
}
