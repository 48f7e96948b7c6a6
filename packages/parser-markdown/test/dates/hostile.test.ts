import {expect, test} from 'vitest'
import {findPeriods, readPeriod} from '../../src/dates/index.ts'
import {growth} from '../measure/growth.ts'

/** Characters of the smaller text; the larger has four times as many. */
const size = 20_000

/** Steepest growth that is not yet quadratic. */
const limit = 1.7

const fill = (piece: string) =>
  piece.repeat(Math.ceil((4 * size) / piece.length))

const hostile: Record<string, string> = {
  digits: fill('1'),
  years: fill('2015'),
  'years apart': fill('2015 '),
  ranges: fill('2015-'),
  'open ranges': fill('2015 – '),
  'numbers and slashes': fill('1/'),
  'numbers and dots': fill('1.1.'),
  lists: fill('2013, '),
  'lists of ranges': fill('2013-2014, '),
  dashes: `2015${fill('-')}2016`,
  tildes: `2015${fill('~')}`,
  blanks: `2015${fill(' ')}2016`,
  brackets: `2015${fill('(')}`,
  months: `${fill('May ')}2015`,
  'months and days': fill('May 3 '),
  words: `${fill('alpha ')}2015`,
  'one word': `${fill('a')}2015`,
  prefixes: `${fill('ca. ')}2015`,
  since: `${fill('since ')}2015`,
  expected: `2015 ${fill('expected ')}`,
  to: `2015 ${fill('to ')}2016`,
  Han: `2015${fill('年')}`,
  'Han months': fill('2015年4月'),
  surrogates: `2015${fill('\ud83d')}`,
  apostrophes: `${fill("'")}15`,
  accents: `2015 e${fill('\u0301')}`,
  romans: fill('III/'),
}

test.each(Object.entries(hostile))('%s in linear time', (_, text) => {
  const work = (part: string) => {
    findPeriods(part)
    readPeriod(part)
  }
  // What stands at both ends stays there.
  const cut = (length: number) =>
    text.slice(0, length / 2) + text.slice(-length / 2)
  expect(growth(cut, work, size, limit)).toBeLessThan(limit)
})
