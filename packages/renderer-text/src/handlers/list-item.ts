import type {ListItem} from '@cvast/core'
import {blocks} from '../flow.ts'
import {blank, indent, type Layout, line} from '../layout/layout.ts'
import {inLanguage, type State} from '../state.ts'

/** What is in the item; its date is among its words. */
export function listItem(node: ListItem, state: State): Layout[] {
  const content = blocks(
    node.children,
    inLanguage(state, node.lang),
    node.spread ? blank : line,
  )
  return node.checked === undefined
    ? content
    : [indent(node.checked ? '[x] ' : '[ ] ', '    ', content)]
}
