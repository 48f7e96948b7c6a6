import type {Paragraph} from '@cvast/core'
import {foreign} from '../language/foreign.ts'
import {type Flow, prose} from '../layout/flow.ts'
import {lines} from '../lines.ts'
import type {State} from '../state.ts'

/** Its text, cut into lines. */
export function paragraph(node: Paragraph, state: State): Flow {
  const value = lines(node.children, state)
  if (value === '') return []
  const text = node.lang ? foreign(node.lang, value, state) : value
  return [{...prose(text), paragraph: true}]
}
