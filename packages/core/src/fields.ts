import type {AnyNode, CoreNodeMap} from './nodes.ts'

/** A field that holds nodes. */
export type NodeField =
  | 'title'
  | 'headline'
  | 'term'
  | 'description'
  | 'children'

/**
 * Which fields of a node hold nodes, in reading order. One table for all who
 * walk the tree. Unknown (extension) nodes are walked by `children`.
 */
export const nodeFields: {
  readonly [T in keyof CoreNodeMap]?: readonly NodeField[]
} = {
  person: ['headline', 'children'],
  section: ['title', 'children'],
  entry: ['title', 'children'],
  term: ['term', 'description'],
}

const onlyChildren: readonly NodeField[] = ['children']

/** Lists of nodes inside `node`, in reading order. */
export function nodeLists(node: AnyNode): Array<[NodeField, AnyNode[]]> {
  const fields = Object.hasOwn(nodeFields, node.type)
    ? (nodeFields[node.type as keyof CoreNodeMap] ?? onlyChildren)
    : onlyChildren
  const result: Array<[NodeField, AnyNode[]]> = []
  for (const field of fields) {
    const value = (node as unknown as Record<string, unknown>)[field]
    if (Array.isArray(value)) result.push([field, value as AnyNode[]])
  }
  return result
}
