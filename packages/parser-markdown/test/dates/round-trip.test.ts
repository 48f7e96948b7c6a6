import type {PartialDate, Period} from '@cvast/core'
import {formatPeriod, locales} from '@cvast/locales'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readPeriod} from '../../src/dates/index.ts'
import {describePeriod} from './describe-hit.ts'

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const

const marks = fc.constantFrom<Pick<PartialDate, 'approximate' | 'expected'>>(
  {},
  {},
  {},
  {approximate: true},
  {expected: true},
)

const precision = fc.oneof(
  fc.constant({}),
  fc.record({month: fc.integer({min: 1, max: 12})}),
  fc.record({
    month: fc.integer({min: 1, max: 12}),
    day: fc.integer({min: 1, max: 28}),
  }),
  fc.record({quarter: fc.integer({min: 1, max: 4})}),
  fc.record({season: fc.constantFrom(...seasons)}),
)

const date = (min: number, max: number): fc.Arbitrary<PartialDate> =>
  fc
    .tuple(fc.integer({min, max}), precision, marks)
    .map(([year, rest, mark]) => ({year, ...rest, ...mark}))

const period: fc.Arbitrary<Omit<Period, 'written'>> = fc.oneof(
  date(1950, 2049).map(start => ({start})),
  date(1950, 2049).map(end => ({end})),
  date(1950, 2049).map(start => ({start, end: 'present' as const})),
  fc
    .tuple(date(1950, 1999), date(2000, 2049))
    .map(([start, end]) => ({start, end})),
)

const cases = Object.keys(locales).flatMap(lang =>
  ['long', 'short', 'numeric', 'iso'].map(style => [lang, style] as const),
)

test.each(cases)('what is written in %s, %s is read back', (lang, style) => {
  fc.assert(
    fc.property(period, given => {
      const text = formatPeriod({...given, written: ''}, {lang, style})
      const hit = readPeriod(text ?? '', {languages: [lang]})
      const readings = [hit?.period, hit?.alternative]
        .filter(each => each !== undefined)
        .map(describePeriod)
      expect(readings, text).toContain(describePeriod(given))
    }),
    {numRuns: 300, seed: 20},
  )
})
