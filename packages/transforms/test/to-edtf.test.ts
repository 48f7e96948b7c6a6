import type {PartialDate, Period, Season} from '@cvast/core'
import {type EDTFBase, parse} from '@edtf-ts/core'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {toEdtf} from '../src/index.ts'

// `@edtf-ts/core` is a reader of EDTF by other people.

test.each<[Omit<Period, 'written'>, string | undefined]>([
  [{start: {year: 2015}}, '2015'],
  [{start: {year: 987}}, '0987'],
  [{start: {year: 2015, month: 3}}, '2015-03'],
  [{start: {year: 2015, month: 3, day: 5}}, '2015-03-05'],
  [{start: {year: 2017, quarter: 3}}, '2017-35'],
  [{start: {year: 2010, season: 'autumn'}}, '2010-23'],
  [{start: {year: 2012, approximate: true}}, '2012~'],
  [{start: {year: 1998}, end: {year: 2004}}, '1998/2004'],
  [
    {start: {year: 2017, quarter: 1}, end: {year: 2017, quarter: 2}},
    '2017-33/2017-34',
  ],
  [{start: {year: 2015, month: 10}, end: 'present'}, '2015-10/..'],
  [{end: {year: 2015}}, '../2015'],
  [{end: 'present'}, '../..'],
  // That something is expected is nothing that EDTF can say.
  [{start: {year: 2027, expected: true}}, undefined],
  [{start: {year: 2024}, end: {year: 2027, expected: true}}, undefined],
])('%j is %s', (period, edtf) => {
  expect(toEdtf({...period, written: 'as written'})).toBe(edtf)
})

const seasons: Readonly<Record<number, Season>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
}

interface Qualification {
  approximate?: boolean
}

/** What the other reader found, as one of our dates. */
function toDate(found: EDTFBase): PartialDate {
  const {year, month, day, season, ...qualified} = found as EDTFBase & {
    year: number
    month?: number
    day?: number
    season?: number
    qualification?: Qualification
    dayQualification?: Qualification
  }
  const {qualification, dayQualification} = qualified
  const {approximate} = qualification ?? dayQualification ?? {}
  return {
    year,
    ...(month === undefined ? {} : {month}),
    ...(day === undefined ? {} : {day}),
    ...(season === undefined
      ? {}
      : season > 32
        ? {quarter: season - 32}
        : {season: seasons[season] as Season}),
    ...(approximate ? {approximate: true} : {}),
  }
}

function read(edtf: string): EDTFBase {
  const result = parse(edtf)
  if (!result.success) throw new Error(`${edtf}: ${JSON.stringify(result)}`)
  return result.value
}

const year = fc.integer({min: 1000, max: 9999})
const approximate = fc.constantFrom({}, {approximate: true as const})
const month = fc.integer({min: 1, max: 12})
const precise: fc.Arbitrary<object> = fc.oneof(
  fc.constant({}),
  fc.record({month}),
  fc.record({month, day: fc.integer({min: 1, max: 28})}),
)
const date: fc.Arbitrary<PartialDate> = fc
  .tuple(year, precise, approximate)
  .map(([year, rest, flag]) => ({year, ...rest, ...flag}))
/** The other reader knows no intervals of these, no approximate quarters. */
const season: fc.Arbitrary<PartialDate> = fc
  .tuple(year, fc.constantFrom(...Object.values(seasons)), approximate)
  .map(([year, season, flag]) => ({year, season, ...flag}))
const quarter: fc.Arbitrary<PartialDate> = fc.record({
  year,
  quarter: fc.integer({min: 1, max: 4}),
})

describe('another reader reads', () => {
  const runs = {numRuns: 2_000, seed: 20_260}

  test('every date as what it is', () => {
    fc.assert(
      fc.property(fc.oneof(date, season, quarter), each => {
        expect(toDate(read(toEdtf(each) ?? ''))).toEqual(each)
      }),
      runs,
    )
  })

  test('every period as what it is, open ends too', () => {
    fc.assert(
      fc.property(
        fc.option(date, {nil: undefined}),
        fc.oneof(date, fc.constant('present' as const)),
        (start, end) => {
          // It refuses what ends before it starts.
          fc.pre(end === 'present' || !start || start.year < end.year)
          const period = {...(start ? {start} : {}), end, written: 'x'}
          const found = read(toEdtf(period) ?? '') as EDTFBase & {
            start: EDTFBase | null
            end: EDTFBase | null
          }
          expect(found.type).toBe('Interval')
          expect(found.start ? toDate(found.start) : undefined).toEqual(start)
          expect(found.end ? toDate(found.end) : 'present').toEqual(end)
        },
      ),
      runs,
    )
  })
})
