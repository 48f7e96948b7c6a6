import {type AnyNode, dispatch, toText} from '@cvast/core'
import {escaped} from './escaped.ts'
import type {State} from './state.ts'

/** Nodes, one after the other. */
export function write(nodes: readonly AnyNode[], state: State): string {
  return nodes
    .map(node => dispatch<string, State>(state.handlers, node, state, unknown))
    .join('')
}

/** A node of a plug-in that this format does not know: its text is kept. */
function unknown(node: AnyNode, state: State): string {
  const {type} = node
  state.context.report('unknown-node', {type, format: '__format__'}, node)
  return 'children' in node && Array.isArray(node.children)
    ? write(node.children, state)
    : escaped(toText(node))
}
