import type {DateHit} from './date-hit.ts'

/**
 * Decides doubtful dates by the other dates of the document: `2001-04` is a
 * range of years beside `2004-19`, a month beside `2019-02`. What nothing
 * decides keeps its doubt.
 */
export function resolveDoubts(hits: readonly DateHit[]): DateHit[] {
  const yearOrMonth = new Map<string, number>()
  let dayFirst = 0
  for (const hit of hits) {
    if (hit.doubt === 'year-or-month' || hit.doubt === 'day-or-month') continue
    const {written} = hit.period
    for (const [, sep = '', digits = ''] of written.matchAll(numbers)) {
      const isMonth = hit.period.start?.month !== undefined
      if (digits.length === 2)
        yearOrMonth.set(sep, (yearOrMonth.get(sep) ?? 0) + (isMonth ? 1 : -1))
    }
    for (const [, first = '', second = ''] of written.matchAll(slashed)) {
      if (Number(first) > 12) dayFirst++
      if (Number(second) > 12) dayFirst--
    }
  }
  const chained = chainOf(hits)
  return hits.map(hit => {
    if (!hit.alternative) return hit
    if (hit.doubt === 'day-or-month')
      return decide(
        hit,
        dayFirst === 0 ? undefined : dayFirst > 0 === isDayFirst(hit),
      )
    if (hit.doubt !== 'year-or-month') return hit
    const sep = separator.exec(hit.period.written)?.[0] ?? '-'
    const votes = yearOrMonth.get(sep) ?? 0
    const month =
      votes > 0 ? true : votes < 0 || chained.has(hit) ? false : undefined
    const readsMonth = hit.period.start?.month !== undefined
    return decide(hit, month === undefined ? undefined : month === readsMonth)
  })
}

/** `2019-02`, `2015/19` */
const numbers = /(?<!\d)\d{4}([-/])(\d{1,2})(?!\d)/g
const slashed = /(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{2,4}(?!\d)/g
const separator = /[-/]/

function isDayFirst({period}: DateHit): boolean {
  const first = Number(/\d+/.exec(period.written)?.[0])
  return period.start?.day === first
}

/** Keeps the reading, takes the other one, or leaves the doubt. */
function decide(hit: DateHit, keep: boolean | undefined): DateHit {
  if (keep === undefined || !hit.alternative) return hit
  const {doubt: _, alternative, ...sure} = hit
  return keep ? sure : {...sure, period: alternative}
}

/**
 * Those whose years meet another date as stations of a life do: `2004-08` and
 * `2008-09`.
 */
function chainOf(hits: readonly DateHit[]): Set<DateHit> {
  const starts = new Map<number, DateHit[]>()
  const chained = new Set<DateHit>()
  const doubtful = hits.filter(each => each.doubt === 'year-or-month')
  for (const hit of doubtful) {
    const {start} = yearsOf(hit)
    if (start) starts.set(start, [...(starts.get(start) ?? []), hit])
  }
  for (const hit of doubtful) {
    const {end} = yearsOf(hit)
    for (const next of (end && starts.get(end)) || [])
      if (next !== hit) chained.add(hit).add(next)
  }
  // Who writes one of them so writes all of them so.
  return chained.size > 0 ? new Set(doubtful) : chained
}

function yearsOf(hit: DateHit): {start?: number; end?: number} {
  const years = [hit.period, hit.alternative].find(
    each => each?.end !== undefined && each.start?.month === undefined,
  )
  return years?.start && typeof years.end === 'object'
    ? {start: years.start.year, end: years.end.year}
    : {}
}
