import {expect, test} from 'vitest'
import {readPeriod} from '../../src/dates/index.ts'
import {describeHit} from './describe-hit.ts'
import {readTable} from './read-table.ts'

const cases = readTable('whole.tsv')

test('the table covers what people write', () => {
  expect(cases.length).toBeGreaterThan(700)
})

test.each(cases)('%s → %s', (text, expected) => {
  expect(describeHit(readPeriod(text))).toBe(expected)
})

test('offsets leave out what is around the date', () => {
  const text = ' (05/2015 – 03/2016, 11 Monate): '
  const hit = readPeriod(text)
  expect(text.slice(hit?.start, hit?.end)).toBe('05/2015 – 03/2016')
  expect(hit?.period.written).toBe('05/2015 – 03/2016')
})

test('languages decide the order of day and month', () => {
  const read = (...languages: string[]) =>
    describeHit(readPeriod('03/04/2015', {languages}))
  expect(read('en')).toBe('2015-03-04 day-or-month 2015-04-03')
  expect(read('fr')).toBe('2015-04-03 day-or-month 2015-03-04')
})

test('text that is too long for a date is none', () => {
  expect(readPeriod(`2015${' '.repeat(400)}`)).toBeUndefined()
})
