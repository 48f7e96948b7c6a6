import type {Phrasing} from '@cvast/core'

const blanks = '\t\n '

/** Where `value` without the blanks at its start begins. */
export function startOf(value: string): number {
  let at = 0
  while (at < value.length && blanks.includes(value[at] as string)) at++
  return at
}

/** Where `value` without the blanks at its end ends. */
export function endOf(value: string): number {
  let at = value.length
  while (at > 0 && blanks.includes(value[at - 1] as string)) at--
  return at
}

/** Parts a line from the blanks and line breaks at its ends. */
export function trim(nodes: readonly Phrasing[]): Phrasing[] {
  const result = [...nodes]
  for (let first = result[0]; first; first = result[0]) {
    if (first.type === 'text') {
      const value = first.value.slice(startOf(first.value))
      if (value !== '') {
        result[0] = {...first, value}
        break
      }
    } else if (first.type !== 'break') break
    result.shift()
  }
  for (let last = result.at(-1); last; last = result.at(-1)) {
    if (last.type === 'text') {
      const value = last.value.slice(0, endOf(last.value))
      if (value !== '') {
        result[result.length - 1] = {...last, value}
        break
      }
    } else if (last.type !== 'break') break
    result.pop()
  }
  return result
}
