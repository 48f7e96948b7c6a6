import type {Span} from '@cvast/core'
import {inline} from '../inline.ts'
import type {State} from '../state.ts'
import {withScope} from '../with-scope.ts'
import type {Xml} from '../xml/xml.ts'

/** Text in another language: its runs carry `w:lang`. */
export function span(node: Span, state: State): Xml {
  return inline(node.children, withScope(state, {lang: node.lang}))
}
