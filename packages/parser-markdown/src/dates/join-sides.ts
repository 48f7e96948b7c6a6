import type {PartialDate} from '@cvast/core'
import {isYearless, type Side} from './side.ts'

/** Start and end of a range. */
export interface Ends {
  start: PartialDate
  end: PartialDate
}

/**
 * The range that two dates make, if they can stand beside each other: `Jun` –
 * `Aug 2017`, `05`–`08/2015`, `2015`–`2017`. What one side leaves open, the
 * other gives.
 */
export function joinSides(a: Side, b: Side): Ends | undefined {
  if (isYearless(a)) return isYearless(b) ? undefined : startFrom(a, b)
  if (isYearless(b)) return endFrom(a, b)
  // `2001-04 – 2003-05` are months; `2016/17–2017/18` are years.
  if (a.form === 'years' || b.form === 'years') {
    if (a.form !== b.form) return undefined
    if (a.sep !== '/' || b.sep !== '/') return undefined
  }
  return {start: a.date, end: b.until ?? b.date}
}

/** The start borrows from the end: `Jun` from `Aug 2017`. */
function startFrom(a: Side, b: Side): Ends | undefined {
  const {year, month, day} = b.date
  const end = b.date
  switch (a.form) {
    case 'month':
      return b.form === 'named' && day === undefined && month !== undefined
        ? {start: {...a.date, year: before(a.date.month, month, year)}, end}
        : undefined
    case 'm':
      return b.form === 'my' && month !== undefined && !b.weak && b.sep !== '-'
        ? {start: {...a.date, year: before(a.date.month, month, year)}, end}
        : undefined
    case 'season':
    case 'quarter':
      return b.form === a.form && a.sep === b.sep
        ? {start: {...a.date, year}, end}
        : undefined
    case 'd':
      return day !== undefined && month !== undefined && b.form !== 'ymd'
        ? {start: {...a.date, year, month}, end}
        : undefined
    case 'dm':
      return b.form === 'dmy' && month !== undefined
        ? {start: {...a.date, year: before(a.date.month, month, year)}, end}
        : undefined
    case 'md':
      return b.form === 'named' && day !== undefined && month !== undefined
        ? {start: {...a.date, year: before(a.date.month, month, year)}, end}
        : undefined
    default:
      return undefined
  }
}

/** `Nov – Feb 2018` begins in 2017. */
function before(month: number | undefined, end: number, year: number): number {
  return (month ?? 0) > end ? year - 1 : year
}

/**
 * The end borrows from the start: `2015.03-06`, `2015年4月〜9月`. `Nov 2017–Feb`
 * ends in 2018.
 */
function endFrom(a: Side, b: Side): Ends | undefined {
  const {year, month = 0} = a.date
  const {month: last = 0, quarter = 0} = b.date
  const later = {...b.date, year: last < month ? year + 1 : year}
  switch (b.form) {
    case 'month':
      return a.form === 'named' && a.date.day === undefined
        ? {start: a.date, end: later}
        : undefined
    case 'm':
      return a.form === 'ym' && (a.sep === '.' || a.sep === '/')
        ? {start: a.date, end: later}
        : undefined
    case 'ym':
      return a.form === 'ym' && a.sep === '月' && b.sep === '月'
        ? {start: a.date, end: later}
        : undefined
    case 'quarter':
      return a.form === 'quarter' &&
        a.sep === b.sep &&
        quarter >= (a.date.quarter ?? 5)
        ? {start: a.date, end: later}
        : undefined
    default:
      return undefined
  }
}
