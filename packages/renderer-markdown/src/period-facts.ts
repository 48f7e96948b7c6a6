import type {PartialDate, Period} from '@cvast/core'
import type {Directive} from './directive.ts'

/**
 * What a date means: `{start: {year: 2015, month: 10}, end: 'present', …}` →
 * `start=2015-10 end=present`.
 */
export function periodFacts({
  start,
  end,
}: Period): Required<Directive>['facts'] {
  return {
    start: start && partialDate(start),
    end: end === 'present' ? ['present'] : end && partialDate(end),
  }
}

/** `2017-Q3`, `2010-autumn`, and what else is known: `2015-10,expected`. */
function partialDate(date: PartialDate): string[] {
  const {year, month, day, quarter, season, approximate, expected} = date
  const parts = [
    String(year).padStart(4, '0'),
    month && String(month).padStart(2, '0'),
    day && String(day).padStart(2, '0'),
    quarter && `Q${quarter}`,
    season,
  ]
  return [
    parts.filter(each => each !== undefined).join('-'),
    ...(approximate ? ['approximate'] : []),
    ...(expected ? ['expected'] : []),
  ]
}
