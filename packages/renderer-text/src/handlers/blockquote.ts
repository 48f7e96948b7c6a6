import type {Blockquote} from '@cvast/core'
import {blocks} from '../flow.ts'
import {indent, type Layout} from '../layout/layout.ts'
import type {State} from '../state.ts'

/** Indented on the left. */
export function blockquote(node: Blockquote, state: State): Layout[] {
  return [indent('    ', '    ', blocks(node.children, state))]
}
