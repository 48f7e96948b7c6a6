import type {TermList} from '@cvast/core'
import {blocks} from '../flow.ts'
import {type Layout, line} from '../layout/layout.ts'
import type {State} from '../state.ts'

/** A line for each term. */
export function termList(node: TermList, state: State): Layout[] {
  return blocks(node.children, state, line)
}
