import {nodeLists} from './fields.ts'
import {isPhrasing} from './is.ts'
import type {AnyNode} from './nodes.ts'

/**
 * The words of a node, or of several, without marks: `[*a* `b`](c)` → `a b`.
 * Images give their alternative text, maths its TeX, breaks a space; blocks
 * are parted by line endings. Does not recurse, so any depth is safe.
 */
export function toText(nodes: AnyNode | readonly AnyNode[]): string {
  // Joined once: to look at the end of a string that grows takes its length.
  const parts: string[] = []
  const add = (text: string) => {
    if (text !== '') parts.push(text)
  }
  const apart = () => {
    if (parts.at(-1)?.endsWith('\n') === false) parts.push('\n')
  }
  const stack: Array<AnyNode | typeof boundary> = (
    Array.isArray(nodes) ? [...nodes] : [nodes as AnyNode]
  ).reverse()
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next === boundary) {
      apart()
      continue
    }
    const node: AnyNode = next
    if (node.type === 'break') add(' ')
    else if (node.type === 'image') add(node.alt)
    else if (node.type === 'person') add(node.name)
    else if ('value' in node && typeof node.value === 'string') add(node.value)
    const inside = isPhrasing(node)
    if (!inside) stack.push(boundary)
    for (const [, list] of nodeLists(node).reverse()) {
      for (let i = list.length - 1; i >= 0; i--) stack.push(list[i] as AnyNode)
      if (!inside) stack.push(boundary)
    }
  }
  const result = parts.join('')
  return result.endsWith('\n') ? result.slice(0, -1) : result
}

/** Marks on the stack where a block begins or ends. */
const boundary = 'boundary'
