import type {Blockquote} from '@cvast/core'
import {flow} from '../flow.ts'
import {type Flow, line, nest} from '../layout/flow.ts'
import {type State, within} from '../state.ts'

/** `quote` */
export function blockquote(node: Blockquote, state: State): Flow {
  const {listDepth} = state.scope
  state.found.depths.add(listDepth + 1)
  const inner = flow(node.children, within(state, {listDepth: listDepth + 1}))
  if (inner.length === 0) return []
  return [line('\\begin{quote}'), ...nest(inner), line('\\end{quote}')]
}
