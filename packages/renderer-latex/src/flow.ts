import {type AnyNode, dispatch, type SectionContent, toText} from '@cvast/core'
import {escapeTex} from './escape/escape-tex.ts'
import {apart, type Flow, prose} from './layout/flow.ts'
import type {State} from './state.ts'

/** Nodes on lines of their own, blank lines between them. */
export function flow(nodes: readonly SectionContent[], state: State): Flow {
  return apart(nodes.map(node => block(node, state)))
}

/** One node on lines of its own. */
export function block(node: AnyNode, state: State): Flow {
  return dispatch<Flow, State>(state.handlers, node, state, unknown)
}

function unknown(node: AnyNode, state: State): Flow {
  state.context.report('unknown-node', {type: node.type, format: 'latex'}, node)
  return [prose(escapeTex(toText(node), 'text', state))]
}
