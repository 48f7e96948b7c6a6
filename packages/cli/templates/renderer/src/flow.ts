import {type AnyNode, dispatch, toText} from '@cvast/core'
import {escaped} from './escaped.ts'
import type {Lines, State} from './state.ts'

/** Nodes on lines of their own, one below the other. */
export function flow(nodes: readonly AnyNode[], state: State): Lines {
  return nodes.flatMap(node =>
    dispatch<Lines, State>(state.handlers, node, state, unknown),
  )
}

/** A node of a plug-in that this format does not know: its text is kept. */
function unknown(node: AnyNode, {context}: State): Lines {
  const {type} = node
  context.report('unknown-node', {type, format: '__format__'}, node)
  return [`<p>${escaped(toText(node))}</p>`]
}
