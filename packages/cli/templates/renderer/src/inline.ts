import {type AnyNode, dispatch, type Phrasing, toText} from '@cvast/core'
import {escaped} from './escaped.ts'
import type {State} from './state.ts'

/** Nodes in a line, one after the other. */
export function inline(nodes: readonly Phrasing[], state: State): string {
  return nodes
    .map(node => dispatch<string, State>(state.handlers, node, state, unknown))
    .join('')
}

/** A node of a plug-in that this format does not know: its text is kept. */
function unknown(node: AnyNode, {context}: State): string {
  const {type} = node
  context.report('unknown-node', {type, format: '__format__'}, node)
  return escaped(toText(node))
}
