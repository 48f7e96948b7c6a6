import {
  type AnyNode,
  type Block,
  dispatch,
  type Phrasing,
  type SectionContent,
  toText,
} from '@cvast/core'
import type {State} from './state.ts'

/** What stands in a line, as plain text. */
export function inline(nodes: readonly Phrasing[], state: State): string {
  return nodes
    .flatMap(node =>
      dispatch<string | readonly string[], State>(
        state.handlers,
        node,
        state,
        unknown,
      ),
    )
    .join('')
}

/** What stands on lines of its own, as lines of plain text. */
export function lines(
  nodes: ReadonlyArray<Block | SectionContent>,
  state: State,
): readonly string[] {
  return nodes.flatMap(node =>
    dispatch<string | readonly string[], State>(
      state.handlers,
      node,
      state,
      unknown,
    ),
  )
}

/** A node of a plug-in that has no answer for JSON: its text is kept. */
function unknown(node: AnyNode, {context}: State): string {
  const {type} = node
  context.report('unknown-node', {type, format: 'json'}, node)
  return toText(node)
}
