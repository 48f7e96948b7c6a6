import {
  type AnyNode,
  dispatch,
  isCore,
  isPhrasing,
  nodeLists,
  toText,
} from '@cvast/core'
import {type Piece, words} from './layout/pieces.ts'
import {spell} from './spell/spell.ts'
import type {State} from './state.ts'
import {flatten, mostDepth} from './too-deep.ts'

/** Nodes inside a line. */
export function inline(nodes: readonly AnyNode[], state: State): Piece[] {
  const inside = {...state, depth: state.depth + 1}
  return nodes.flatMap(node => {
    if (state.depth >= mostDepth) return words(flatten(node, state).join(' '))
    return isCore(node) && !isPhrasing(node)
      ? unknown(node, inside)
      : dispatch<Piece[], State>(state.handlers, node, inside, unknown)
  })
}

/** A plug-in's node: its nodes or its value, and a message. */
function unknown(node: AnyNode, state: State): Piece[] {
  state.context.report('unknown-node', {type: node.type, format: 'text'}, node)
  const lists = nodeLists(node)
  return lists.length > 0
    ? lists.flatMap(([, list]) => inline(list, state))
    : words(spell(toText(node), node, state))
}
