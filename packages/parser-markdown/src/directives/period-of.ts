import type {PartialDate, Period, Report, Season} from '@cvast/core'
import type {Directive} from './directive.ts'

/**
 * What `start` and `end` say: `start=2015-10 end=present` →
 * `{start: {year: 2015, month: 10}, end: 'present'}`. Nothing said, or nothing
 * that is a date: `undefined`.
 */
export function periodOf(
  directives: readonly Directive[],
  report: Report,
): Omit<Period, 'written'> | undefined {
  const result: Omit<Period, 'written'> = {}
  for (const {facts, position} of directives)
    for (const key of ['start', 'end'] as const) {
      const values = facts.get(key)
      if (!values) continue
      const date = partialDate(values)
      if (key === 'end' && values.join() === 'present') result.end = 'present'
      else if (date) result[key] = date
      else
        report(
          'directive-date',
          {key, found: values.join(',')},
          position && {position},
        )
    }
  return Object.keys(result).length === 0 ? undefined : result
}

const pattern =
  /^(\d{4})(?:-(?:(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?|Q([1-4])|(spring|summer|autumn|winter)))?$/

/** `['2017-Q3', 'approximate']` → `{year: 2017, quarter: 3, approximate: true}` */
function partialDate([first = '', ...flags]: readonly string[]):
  | PartialDate
  | undefined {
  const found = pattern.exec(first)
  if (!found || Number(found[1]) === 0) return undefined
  if (flags.some(each => each !== 'approximate' && each !== 'expected'))
    return undefined
  const [, year, month, day, quarter, season] = found
  return {
    year: Number(year),
    ...(month === undefined ? {} : {month: Number(month)}),
    ...(day === undefined ? {} : {day: Number(day)}),
    ...(quarter === undefined ? {} : {quarter: Number(quarter)}),
    ...(season === undefined ? {} : {season: season as Season}),
    ...(flags.includes('approximate') ? {approximate: true as const} : {}),
    ...(flags.includes('expected') ? {expected: true as const} : {}),
  }
}
