import type {List, Root, RootContent} from 'mdast'

/** Trees of pieces → the tree of the document; cut lists are one again. */
export function joinRoots(roots: readonly Root[]): Root {
  const children: RootContent[] = []
  for (const root of roots)
    for (const [index, node] of root.children.entries()) {
      const last = children.at(-1)
      if (index > 0 || !last || !goesOn(last, node)) {
        children.push(node)
        continue
      }
      const into = last as List
      into.children.push(...(node as List).children)
      if (into.type === 'list') into.spread = true
      if (into.position && node.position) into.position.end = node.position.end
    }
  const start = roots[0]?.position?.start
  const end = roots.at(-1)?.position?.end
  return {
    type: 'root',
    children,
    ...(start && end ? {position: {start, end}} : {}),
  }
}

/** Whether two lists are halves of one. */
function goesOn(last: RootContent, next: RootContent): boolean {
  if (last.type === 'list' && next.type === 'list')
    return last.ordered === next.ordered
  return (
    (last.type as string) === 'defList' && (next.type as string) === 'defList'
  )
}
