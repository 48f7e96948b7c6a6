import type {Definition, Nodes, Root} from 'mdast'

/**
 * Definitions of links that no link uses, or whose link is gone:
 * `[alpha]: https://…`.
 */
export function unusedDefinitions(
  root: Root,
  isKept: (url: string) => boolean,
): Definition[] {
  const definitions: Definition[] = []
  const used = new Set<string>()
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition') definitions.push(node)
    else if (node.type === 'linkReference' || node.type === 'imageReference')
      used.add(node.identifier)
    if ('children' in node)
      for (let index = node.children.length - 1; index >= 0; index--)
        stack.push(node.children[index] as Nodes)
  }
  const seen = new Set<string>()
  return definitions.filter(({identifier, url}) => {
    const isFirst = !seen.has(identifier)
    seen.add(identifier)
    return !isFirst || !used.has(identifier) || !isKept(url)
  })
}
