import type {Phrasing} from '@cvast/core'
import {mapFirstText, mapLastText} from '../prose/map-text.ts'

/** Drops blanks and breaks at both ends of a line, and blanks at breaks. */
export function trimBlanks(nodes: readonly Phrasing[]): Phrasing[] {
  let result = nodes.map((node, index) => {
    if (node.type !== 'text') return node
    let {value} = node
    if (nodes[index - 1]?.type === 'break') value = value.trimStart()
    if (nodes[index + 1]?.type === 'break') value = value.trimEnd()
    return value === node.value ? node : {...node, value}
  })
  for (;;) {
    const before = result.length
    result = mapFirstText(result, value => value.trimStart())
    result = mapLastText(result, value => value.trimEnd())
    if (result[0]?.type === 'break') result = result.slice(1)
    if (result.at(-1)?.type === 'break') result = result.slice(0, -1)
    if (result.length === before) break
  }
  return result.filter(node => node.type !== 'text' || node.value !== '')
}
