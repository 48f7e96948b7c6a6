import {nodeLists} from './fields.ts'
import type {AnyNode} from './nodes.ts'

/** Answer of a visitor that does not want to see the inside of the node. */
export const SKIP = 'skip'

/**
 * Calls `visitor` on `tree` and everything in it, in reading order: titles
 * before children. `ancestors`, the root first, hold during the call only: copy
 * them to keep them. Does not recurse, so any depth is safe.
 */
export function visit(
  tree: AnyNode,
  visitor: (node: AnyNode, ancestors: readonly AnyNode[]) => unknown,
): void {
  const stack: Array<{node: AnyNode; depth: number}> = [{node: tree, depth: 0}]
  const ancestors: AnyNode[] = []
  for (let step = stack.pop(); step; step = stack.pop()) {
    const {node, depth} = step
    ancestors.length = depth
    if (visitor(node, ancestors) === SKIP) continue
    ancestors.push(node)
    for (const [, list] of nodeLists(node).reverse())
      for (let i = list.length - 1; i >= 0; i--)
        stack.push({node: list[i] as AnyNode, depth: depth + 1})
  }
}
