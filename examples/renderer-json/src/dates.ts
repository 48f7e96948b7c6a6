import type {Entry, PartialDate} from '@cvast/core'
import type {State} from './state.ts'

/** `{year: 2015, month: 10}` → `2015-10`; quarters and seasons have no form. */
function iso({year, month, day}: PartialDate): string | undefined {
  // The schema's years begin with 1 or 2.
  if (year < 1000 || year > 2999) return undefined
  return [year, month, day]
    .filter(each => each !== undefined)
    .map(each => String(each).padStart(2, '0'))
    .join('-')
}

/**
 * The date of an entry under the keys of its kind: two for what lasts, one for
 * what happens once. A job of one month begins and ends in it; one that goes on
 * has no end. What the source wrote is told.
 */
export function dates(
  {period, ...entry}: Entry,
  keys: readonly [start: string, end: string] | readonly [once: string],
  {context}: State,
): Record<string, string> {
  if (!period) return {}
  const {start, end, written} = period
  const last = end === 'present' ? undefined : (end ?? start)
  const values = keys.length === 2 ? [start, last] : [last ?? start]
  const result: Record<string, string> = {}
  for (const [index, key] of keys.entries()) {
    const value = values[index] && iso(values[index])
    if (value !== undefined) result[key] = value
  }
  context.report(
    'shown-differently',
    {
      what: `the date \`${written}\``,
      format: 'json',
      as: `\`${Object.values(result).join(' to ') || 'nothing'}\``,
    },
    entry as Entry,
  )
  return result
}
