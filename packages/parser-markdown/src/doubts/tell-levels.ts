import type {Entry, Period} from '@cvast/core'
import {toText} from '@cvast/core'
import type {Context} from '../context.ts'

/** An inner period that has no year in common with the outer one. */
export function tellLevels(
  outer: Entry,
  entries: readonly Entry[],
  {report}: Context,
): void {
  const {period} = outer
  if (!period) return
  const first = toText(outer.title)
  for (const {period: inner, title, position} of entries) {
    if (!inner || first === '' || !isApart(inner, period)) continue
    report('heading-levels', {first, second: toText(title)}, position)
    return
  }
}

function isApart(inner: Period, outer: Period): boolean {
  const [start, end] = years(inner)
  const [from, to] = years(outer)
  return end < from || start > to
}

/** First and last year; open ends have none. */
function years({start, end}: Period): [number, number] {
  const last =
    end === 'present' ? Number.POSITIVE_INFINITY : (end?.year ?? start?.year)
  return [
    start?.year ?? Number.NEGATIVE_INFINITY,
    last ?? Number.POSITIVE_INFINITY,
  ]
}
