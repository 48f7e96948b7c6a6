import type {Phrasing} from '@cvast/core'
import {endOf, startOf} from './trim.ts'

/**
 * A mark around text, with the blanks at the ends outside: `* a*` → ` *a*`.
 * Around nothing but blanks it is nothing but blanks.
 */
export function hoist(
  mark: Extract<Phrasing, {children: Phrasing[]}>,
  children: readonly Phrasing[],
): Phrasing[] {
  const inside = [...children]
  const before: Phrasing[] = []
  const after: Phrasing[] = []
  for (let first = inside[0]; first; first = inside[0]) {
    if (first.type === 'break') before.push(first)
    else if (first.type === 'text') {
      const start = startOf(first.value)
      before.push({...first, value: first.value.slice(0, start)})
      if (start < first.value.length) {
        inside[0] = {...first, value: first.value.slice(start)}
        break
      }
    } else break
    inside.shift()
  }
  for (let last = inside.at(-1); last; last = inside.at(-1)) {
    if (last.type === 'break') after.unshift(last)
    else if (last.type === 'text') {
      const end = endOf(last.value)
      after.unshift({...last, value: last.value.slice(end)})
      if (end > 0) {
        inside[inside.length - 1] = {...last, value: last.value.slice(0, end)}
        break
      }
    } else break
    inside.pop()
  }
  return inside.length === 0
    ? [...before, ...after]
    : [...before, {...mark, children: inside}, ...after]
}
