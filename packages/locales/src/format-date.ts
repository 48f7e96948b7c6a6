import type {PartialDate} from '@cvast/core'
import {applyPattern} from './apply-pattern.ts'
import type {DateStyle} from './date-style.ts'
import type {DatePatterns, DateWords, Locale} from './locale.ts'

/**
 * One date in a language and style, as precise as it is:
 * `{year: 2017, quarter: 3}` → `3rd quarter 2017`, `Q3 2017`, `III/2017`.
 */
export function formatDate(
  date: PartialDate,
  {dates}: Locale,
  style: DateStyle,
): string {
  const pattern = patternFor(date, dates, style)
  let result = applyPattern(pattern, date, dates)
  if (date.approximate)
    result = dates.write.approximate.replace('{date}', () => result)
  if (date.expected)
    result = dates.write.expected.replace('{date}', () => result)
  return result
}

function patternFor(
  date: PartialDate,
  {write}: DateWords,
  style: DateStyle,
): string {
  const precision = precisionOf(date)
  if (style === 'iso')
    return precision === 'season' ? write.long.season : iso[precision]
  const named = tableStyles.find(each => each === style)
  if (named) return write[named][precision] ?? 'YYYY'
  // A pattern says days and months; what it has no field for is written short.
  return (precision === 'quarter' && !style.includes('Q')) ||
    (precision === 'season' && !style.includes('SSS'))
    ? write.short[precision]
    : style
}

/** Styles whose patterns the tables hold. */
const tableStyles = ['long', 'short', 'numeric'] as const

const iso: Readonly<Record<'day' | 'month' | 'quarter' | 'year', string>> = {
  day: 'YYYY-MM-DD',
  month: 'YYYY-MM',
  quarter: 'YYYY-[Q]Q',
  year: 'YYYY',
}

function precisionOf(date: PartialDate): keyof DatePatterns {
  if (date.day !== undefined) return 'day'
  if (date.month !== undefined) return 'month'
  if (date.quarter !== undefined) return 'quarter'
  return date.season === undefined ? 'year' : 'season'
}
