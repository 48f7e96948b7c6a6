import type {Nodes} from 'mdast'

/** Whether a blank line parts any two of these neighbours. */
export function isSpread(nodes: readonly Nodes[]): boolean {
  return nodes.some((node, index) => {
    const before = nodes[index - 1]
    const end = before && lastLine(before)
    const start = node.position?.start.line
    return end !== undefined && start !== undefined && start > end + 1
  })
}

/** The line where what can be seen of a node ends. */
function lastLine(node: Nodes): number | undefined {
  let last = node
  while (
    last.type === 'list' ||
    last.type === 'listItem' ||
    last.type === 'footnoteDefinition'
  ) {
    const child: Nodes | undefined = last.children.at(-1)
    if (!child) return last.position?.start.line
    last = child
  }
  return last.position?.end.line
}
