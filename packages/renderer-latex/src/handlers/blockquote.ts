import type {Blockquote} from '@cvast/core'
import {nested} from '../depth.ts'
import {flow} from '../flow.ts'
import {type Flow, line, nest} from '../layout/flow.ts'
import type {State} from '../state.ts'

/** `quote` */
export function blockquote(node: Blockquote, state: State): Flow {
  const inner = nested(state, node)
  const body = flow(node.children, inner ?? state)
  if (inner === undefined || body.length === 0) return body
  return [line('\\begin{quote}'), ...nest(body), line('\\end{quote}')]
}
