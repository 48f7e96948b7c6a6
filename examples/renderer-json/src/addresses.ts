import {type AnyNode, isSafeUrl, toText, visit} from '@cvast/core'

/** Where the links in `nodes` lead, but for those whose text says it. */
export function addresses(nodes: readonly AnyNode[]): string[] {
  const found = new Set<string>()
  for (const root of nodes)
    visit(root, node => {
      if (
        node.type === 'link' &&
        isSafeUrl(node.url) &&
        toText(node) !== node.url
      )
        found.add(node.url)
    })
  return [...found]
}
