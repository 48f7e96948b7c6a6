import type {PartialDate, Period} from '@cvast/core'
import type {DateHit} from '../../src/dates/index.ts'

/**
 * A hit on one line, as the tables of this folder have it: `2015-10/..`,
 * `2017-Q3`, `2010-autumn`, `../2015`; `~` approximate, `!` expected; a doubt
 * with the other reading: `2001/2004 year-or-month 2001-04`. `-` is no date.
 */
export function describeHit(hit: DateHit | undefined): string {
  if (!hit) return '-'
  const {period, doubt, alternative} = hit
  return [
    describePeriod(period),
    ...(doubt ? [doubt] : []),
    ...(alternative ? [describePeriod(alternative)] : []),
  ].join(' ')
}

export function describePeriod({start, end}: Omit<Period, 'written'>): string {
  const from = start ? describeDate(start) : '..'
  if (end === undefined) return from
  return `${from}/${end === 'present' ? '..' : describeDate(end)}`
}

function describeDate(date: PartialDate): string {
  const {year, month, quarter, season, day, approximate, expected} = date
  const pad = (value: number | undefined) =>
    value === undefined ? undefined : `${value}`.padStart(2, '0')
  const parts = [
    year,
    pad(month),
    quarter === undefined ? undefined : `Q${quarter}`,
    season,
    pad(day),
  ]
  return (
    parts.filter(each => each !== undefined).join('-') +
    (approximate ? '~' : '') +
    (expected ? '!' : '')
  )
}
