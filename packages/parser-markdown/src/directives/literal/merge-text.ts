import type {Phrasing} from '@cvast/core'

/** Neighbouring texts as one. */
export function mergeText(nodes: readonly Phrasing[]): Phrasing[] {
  const result: Phrasing[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type === 'text' && last?.type === 'text') {
      const {position: start} = last
      const {position: end} = node
      const position =
        start && end ? {start: start.start, end: end.end} : undefined
      result.pop()
      result.push({
        type: 'text',
        value: last.value + node.value,
        ...(position ? {position} : {}),
      })
    } else if (node.type !== 'text' || node.value !== '') result.push(node)
  }
  return result
}
