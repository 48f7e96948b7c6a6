import {expect, test} from 'vitest'
import {findPeriods} from '../../src/dates/index.ts'
import {describeHit} from './describe-hit.ts'
import {readTable} from './read-table.ts'

test.each(readTable('prose.tsv'))('%s → %s', (text, expected) => {
  const found = findPeriods(text).map(
    hit => `${hit.period.written} = ${describeHit(hit)}`,
  )
  expect(found.join('; ') || '-').toBe(expected)
})

test('offsets are those of the text, also in full width and behind emoji', () => {
  const text = '🎓 学校、２０１３年４月〜２０１９年９月（卒業）, 📅 May 2020'
  expect(findPeriods(text).map(hit => text.slice(hit.start, hit.end))).toEqual([
    '２０１３年４月〜２０１９年９月',
    'May 2020',
  ])
})

test('words that mean other things elsewhere need their language', () => {
  const text = 'Alpha, out 2019'
  const read = (languages: string[]) =>
    findPeriods(text, {languages}).map(each => each.period.written)
  expect(read([])).toEqual(['2019'])
  expect(read(['pt'])).toEqual(['out 2019'])
})

test('text without digits is not looked at', () => {
  expect(findPeriods('March to May, present')).toEqual([])
})

test('hits are in order and do not overlap', () => {
  const text = readTable('whole.tsv')
    .map(([each]) => each)
    .join(' | ')
  let last = 0
  for (const {start, end, period} of findPeriods(text)) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(text.slice(start, end)).toBe(period.written)
    last = end
  }
  expect(last).toBeGreaterThan(0)
})
