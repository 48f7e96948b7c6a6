import {
  type AnyNode,
  dispatch,
  type Handlers,
  type RenderContext,
  toText,
} from '@cvast/core'

export interface SlipOptions {
  dates: 'after' | 'before'
  bullet: string
}

export type SlipHandlers = Handlers<string, State>

export interface State {
  context: RenderContext<SlipOptions>
  handlers: SlipHandlers
  /** Lists around. */
  depth: number
}

/** Nodes, one after the other. */
export function write(nodes: readonly AnyNode[], state: State): string {
  return nodes
    .map(node => dispatch<string, State>(state.handlers, node, state, unknown))
    .join('')
}

/** `a < b` → `a &lt; b` */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function unknown(node: AnyNode, state: State): string {
  state.context.report('unknown-node', {type: node.type, format: 'slip'}, node)
  return 'children' in node
    ? write(node.children as AnyNode[], state)
    : escaped(toText(node))
}
