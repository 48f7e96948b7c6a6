import type {Period} from '@cvast/core'
import {describe, expect, test} from 'vitest'
import {formatPeriod, locales} from '../src/index.ts'

// What people see: `fixtures/dates/de.tsv` has every kind of date in every
// style of German. `vitest run -u` writes the tables anew; read them then.

const styles = ['long', 'short', 'numeric', 'iso', 'MM.YYYY', 'D/M/YY'] as const

const written = 'as written'

/** Every precision, both flags, every shape of a period. */
const periods: Readonly<Record<string, Period>> = {
  year: {start: {year: 2017}, written},
  month: {start: {year: 2015, month: 3}, written},
  'month, short in all': {start: {year: 2015, month: 9}, written},
  day: {start: {year: 2015, month: 3, day: 5}, written},
  quarter: {start: {year: 2017, quarter: 3}, written},
  season: {start: {year: 2010, season: 'autumn'}, written},
  approximate: {start: {year: 2012, approximate: true}, written},
  expected: {start: {year: 2027, month: 6, expected: true}, written},
  'years to year': {start: {year: 1998}, end: {year: 2004}, written},
  'month to month': {
    start: {year: 2015, month: 10},
    end: {year: 2018, month: 11},
    written,
  },
  'quarter to quarter': {
    start: {year: 2017, quarter: 1},
    end: {year: 2017, quarter: 2},
    written,
  },
  'season to season': {
    start: {year: 2008, season: 'winter'},
    end: {year: 2009, season: 'spring'},
    written,
  },
  'year to month': {start: {year: 2015}, end: {year: 2018, month: 2}, written},
  'to an expected month': {
    start: {year: 2024, month: 10},
    end: {year: 2027, month: 6, expected: true},
    written,
  },
  'year to present': {start: {year: 2015}, end: 'present', written},
  'month to present': {
    start: {year: 2015, month: 10},
    end: 'present',
    written,
  },
  'quarter to present': {
    start: {year: 2017, quarter: 3},
    end: 'present',
    written,
  },
  'only an end': {end: {year: 2015, month: 3}, written},
  present: {end: 'present', written},
}

describe.each(Object.keys(locales))('dates in %s', lang => {
  const rows = Object.entries(periods).map(([what, period]) => [
    what,
    ...styles.map(style => formatPeriod(period, {lang, style}) ?? ''),
  ])

  test('are those of the table', async () => {
    const table = [['', ...styles], ...rows]
    await expect(
      table.map(row => `${row.join('\t')}\n`).join(''),
    ).toMatchFileSnapshot(`fixtures/dates/${lang}.tsv`)
  })

  test('never hold what Intl puts in: thin spaces, marks of direction', () => {
    const odd = /[\u2000-\u200f\u202a-\u202f\u2066-\u2069\u061c]/
    expect(rows.flat().filter(each => odd.test(each))).toEqual([])
  })

  test('are as precise as they were, in every style', () => {
    for (const [what = '', ...texts] of rows)
      for (const text of texts) {
        expect(text, what).toMatch(/\d|\p{L}/u)
        expect(text, what).not.toMatch(/undefined|NaN|[{}[\]]|YY|MM/)
        if (what === 'year') expect(text).toMatch(/^\D*\d{2,4}\D?$/)
        if (/quarter/.test(what)) expect(text).not.toMatch(/\b(?:0?7|0?9)\b/)
      }
  })

  test('stay as written where that is asked for', () => {
    for (const period of Object.values(periods))
      expect(formatPeriod(period, {lang, style: 'written'})).toBe(written)
  })
})
