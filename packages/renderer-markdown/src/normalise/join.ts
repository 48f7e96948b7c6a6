import type {Phrasing} from '@cvast/core'
import {endOf, startOf} from './trim.ts'

/**
 * Neighbours that say the same thing as one: texts, equal marks. No empty
 * texts, no blanks around line breaks.
 */
export function join(nodes: readonly Phrasing[]): Phrasing[] {
  const result: Phrasing[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type === 'text') {
      const value =
        last?.type === 'break'
          ? node.value.slice(startOf(node.value))
          : node.value
      if (value === '') continue
      if (last?.type === 'text')
        result[result.length - 1] = {...last, value: last.value + value}
      else result.push({...node, value})
    } else if (node.type === 'break') {
      if (last?.type === 'text') {
        const value = last.value.slice(0, endOf(last.value))
        if (value === '') result.pop()
        else result[result.length - 1] = {...last, value}
      }
      result.push(node)
    } else if (last && continues(last, node)) {
      const {children} = last as Mark
      result[result.length - 1] = {
        ...node,
        children: join([...children, ...node.children]),
      }
    } else result.push(node)
  }
  return result
}

const marks = new Set<string>([
  'emphasis',
  'strong',
  'delete',
  'superscript',
  'subscript',
])

type Mark = Extract<Phrasing, {children: Phrasing[]}>

/** `right` as a mark, where it continues `left`. */
function continues(left: Phrasing, right: Phrasing): right is Mark {
  if (left.type === 'span')
    return right.type === 'span' && left.lang === right.lang
  return marks.has(left.type) && left.type === right.type
}
