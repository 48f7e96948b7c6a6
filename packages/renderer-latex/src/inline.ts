import {type AnyNode, dispatch, type Phrasing, toText} from '@cvast/core'
import {escapeTex} from './escape/escape-tex.ts'
import {join} from './layout/join.ts'
import type {State} from './state.ts'

/** Nodes inside a line, as LaTeX. */
export function inline(nodes: readonly Phrasing[], state: State): string {
  return join(
    nodes.map(node =>
      dispatch<string, State>(state.handlers, node, state, unknown),
    ),
  )
}

function unknown(node: AnyNode, state: State): string {
  state.context.report('unknown-node', {type: node.type, format: 'latex'}, node)
  return escapeTex(toText(node), 'text', state)
}
