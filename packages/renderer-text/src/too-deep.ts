import {type AnyNode, isPhrasing, nodeLists, toText} from '@cvast/core'
import {spell} from './spell/spell.ts'
import type {State} from './state.ts'

/**
 * How deep nodes may nest. Far above what the parser lets through, far below
 * what exhausts the stack.
 */
export const mostDepth = 400

/**
 * The words of a node that is too deep, block by block, and a message. Does
 * not recurse.
 */
export function flatten(node: AnyNode, state: State): string[] {
  state.context.report('too-deep', {limit: mostDepth}, node)
  const result: string[] = []
  const stack: AnyNode[] = [node]
  const later = (nodes: readonly AnyNode[]) => {
    for (const each of nodes.toReversed()) stack.push(each)
  }
  for (let next = stack.pop(); next; next = stack.pop()) {
    const lists = nodeLists(next).map(([, list]) => list)
    if (next.type === 'entry') {
      result.push(toText(next.title), next.period?.written ?? '')
      later(next.children)
    } else if (isPhrasing(next) || lists.flat().every(isPhrasing))
      result.push(toText(next))
    else later(lists.flat())
  }
  return result.map(each => spell(each, node, state)).filter(Boolean)
}
