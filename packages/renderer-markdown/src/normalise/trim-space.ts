import type {Phrasing} from '@cvast/core'

/** Without any space at the end, no-break spaces and line breaks included. */
export function trimEnd(nodes: readonly Phrasing[]): Phrasing[] {
  const result = [...nodes]
  for (let last = result.at(-1); last; last = result.at(-1)) {
    if (last.type !== 'text' && last.type !== 'break') break
    const value = last.type === 'text' ? last.value.trimEnd() : ''
    result.pop()
    if (value === '' || last.type === 'break') continue
    result.push({...last, value})
    break
  }
  return result
}

/** The same at the start. */
export function trimStart(nodes: readonly Phrasing[]): Phrasing[] {
  const result = [...nodes]
  for (let first = result[0]; first; first = result[0]) {
    if (first.type !== 'text' && first.type !== 'break') break
    const value = first.type === 'text' ? first.value.trimStart() : ''
    result.shift()
    if (value === '' || first.type === 'break') continue
    result.unshift({...first, value})
    break
  }
  return result
}
