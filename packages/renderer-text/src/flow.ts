import {type AnyNode, dispatch, isPhrasing, nodeLists} from '@cvast/core'
import {inline} from './inline.ts'
import {apart, blank, type Layout, prose} from './layout/layout.ts'
import {words} from './layout/pieces.ts'
import {spell} from './spell/spell.ts'
import type {State} from './state.ts'
import {flatten, mostDepth} from './too-deep.ts'

/** Nodes on lines of their own, a gap between each two. */
export function blocks(
  nodes: readonly AnyNode[],
  state: State,
  gap: Layout = blank,
): Layout[] {
  return apart(
    nodes.map(node => block(node, state)),
    gap,
  )
}

/** One node on lines of its own. */
export function block(node: AnyNode, state: State): Layout[] {
  if (isPhrasing(node)) return [prose(inline([node], state))]
  if (state.depth >= mostDepth)
    return apart(
      flatten(node, state).map(each => [prose(words(each))]),
      blank,
    )
  const inside = {...state, depth: state.depth + 1}
  return dispatch<Layout[], State>(state.handlers, node, inside, unknown)
}

/** A plug-in's node: its nodes or its value, and a message. */
function unknown(node: AnyNode, state: State): Layout[] {
  state.context.report('unknown-node', {type: node.type, format: 'text'}, node)
  const lists = nodeLists(node).map(([, list]) =>
    list.every(isPhrasing) ? [prose(inline(list, state))] : blocks(list, state),
  )
  if ('value' in node && typeof node.value === 'string')
    lists.push([prose(words(spell(node.value, node, state)))])
  return apart(lists, blank)
}
