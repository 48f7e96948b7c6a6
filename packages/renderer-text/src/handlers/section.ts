import type {Section} from '@cvast/core'
import {capitals} from '../capitals.ts'
import {blocks} from '../flow.ts'
import {heading} from '../heading.ts'
import {inline} from '../inline.ts'
import {apart, blank, type Layout} from '../layout/layout.ts'
import {inLanguage, type State} from '../state.ts'

/** The title, then what is in it. */
export function section(node: Section, state: State): Layout[] {
  const inside = inLanguage(state, node.lang)
  const {options} = state.context
  const title = inline(node.title, inside)
  const shown =
    options.headings === 'caps' ? capitals(title, inside.lang) : title
  return apart(
    [
      title.length === 0 ? [] : heading(shown, '-', options),
      blocks(node.children, inside),
    ],
    blank,
  )
}
