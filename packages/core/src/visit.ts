import {nodeLists} from './fields.ts'
import type {AnyNode} from './nodes.ts'

/** Answer of a visitor that does not want to see the inside of the node. */
export const SKIP = 'skip'

/**
 * Calls `visitor` on `tree` and everything in it, in reading order: titles
 * before children. Does not recurse, so any depth is safe.
 */
export function visit(
  tree: AnyNode,
  visitor: (node: AnyNode, ancestors: readonly AnyNode[]) => unknown,
): void {
  type Step = {node: AnyNode; ancestors: readonly AnyNode[]}
  const stack: Step[] = [{node: tree, ancestors: []}]
  for (let step = stack.pop(); step; step = stack.pop()) {
    const {node} = step
    if (visitor(node, step.ancestors) === SKIP) continue
    const lists = nodeLists(node)
    if (lists.length === 0) continue
    const ancestors = [...step.ancestors, node]
    for (const [, list] of lists.reverse())
      for (let i = list.length - 1; i >= 0; i--)
        stack.push({node: list[i] as AnyNode, ancestors})
  }
}
