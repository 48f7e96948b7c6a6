import type {Phrasing, Text} from '@cvast/core'

/** Joins neighbouring text nodes; drops empty ones. */
export function mergeText(nodes: readonly Phrasing[]): Phrasing[] {
  const result: Phrasing[] = []
  let pieces: Text[] = []
  const flush = () => {
    const [first] = pieces
    const last = pieces.at(-1)
    if (first && last) {
      const value = pieces.map(each => each.value).join('')
      const start = first.position?.start
      const end = last.position?.end
      if (pieces.length === 1) result.push(first)
      else
        result.push({
          type: 'text',
          value,
          ...(start && end ? {position: {start, end}} : {}),
        })
    }
    pieces = []
  }
  for (const node of nodes)
    if (node.type === 'text') {
      if (node.value !== '') pieces.push(node)
    } else {
      flush()
      result.push(node)
    }
  flush()
  return result
}
