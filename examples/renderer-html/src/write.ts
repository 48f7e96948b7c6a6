import {type AnyNode, dispatch, toText} from '@cvast/core'
import {escaped, join, type Markup} from './markup.ts'
import type {State} from './state.ts'

/** Nodes, one after the other. */
export function write(nodes: readonly AnyNode[], state: State): Markup {
  return join(
    nodes.map(node =>
      dispatch<Markup, State>(state.handlers, node, state, unknown),
    ),
  )
}

/** A node of a plug-in that has no answer for HTML: its text is kept. */
function unknown(node: AnyNode, state: State): Markup {
  const {type} = node
  state.context.report('unknown-node', {type, format: 'html'}, node)
  return 'children' in node && Array.isArray(node.children)
    ? write(node.children, state)
    : escaped(toText(node))
}
