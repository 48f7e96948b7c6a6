import type {Paragraph} from '@cvast/core'
import {inline} from '../inline.ts'
import {foreign} from '../language/foreign.ts'
import {type Flow, prose} from '../layout/flow.ts'
import type {State} from '../state.ts'

/** Its text, cut into lines. */
export function paragraph(node: Paragraph, state: State): Flow {
  const value = inline(node.children, state).trim()
  if (value === '') return []
  return [prose(node.lang ? foreign(node.lang, value, state) : value)]
}
