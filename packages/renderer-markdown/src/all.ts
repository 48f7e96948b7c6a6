import {
  type AnyNode,
  dispatch,
  type Phrasing,
  type SectionContent,
  toText,
} from '@cvast/core'
import {apart} from './apart.ts'
import {comments} from './comments.ts'
import type {Flow, Inline, State} from './state.ts'

/** Blocks and entries, in order. */
export function flow(nodes: readonly AnyNode[], state: State): Flow {
  return nodes.flatMap(each => [
    ...comments(each),
    ...dispatch(state.handlers, each, state, unknownFlow),
  ])
}

/** The inside of a line, in order. */
export function inline(nodes: readonly AnyNode[], state: State): Inline {
  return apart(
    nodes.flatMap(each => dispatch(state.handlers, each, state, unknownInline)),
  )
}

/** A plug-in's block that this renderer does not know: its inside is kept. */
function unknownFlow(node: AnyNode, state: State): Flow {
  state.report('unknown-node', {type: node.type, format: 'markdown'}, node)
  const children = 'children' in node ? (node.children as SectionContent[]) : []
  if (children.length > 0) return flow(children, state)
  const value = toText(node)
  return value === ''
    ? []
    : [{type: 'paragraph', children: [{type: 'text', value}]}]
}

/** A plug-in's phrasing that this renderer does not know: its text is kept. */
function unknownInline(node: AnyNode, state: State): Inline {
  state.report('unknown-node', {type: node.type, format: 'markdown'}, node)
  const children = 'children' in node ? (node.children as Phrasing[]) : []
  if (children.length > 0) return inline(children, state)
  const value = toText(node)
  return value === '' ? [] : [{type: 'text', value}]
}
