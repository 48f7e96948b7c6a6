import {
  type Cv,
  cv,
  deepFreeze,
  entry,
  isEntry,
  list,
  listItem,
  type PartialDate,
  type Period,
  paragraph,
  period,
  person,
  section,
  toText,
} from '@cvast/core'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {compareDates, comparePeriods, sort} from '../src/index.ts'

const tree = (...children: Parameters<typeof section>[2] & object): Cv =>
  cv(person('Jane'), [section('work', 'Work', children)])

const titles = (tree: Cv) => {
  const second = tree.children[1]
  return second?.type === 'section'
    ? second.children.map(each =>
        toText(isEntry(each) ? each.title : each).replaceAll('\n', ' '),
      )
    : []
}

const dated = (title: string, start: number, end?: number | 'present') =>
  entry(title, [], {
    period: period(
      'x',
      {year: start},
      typeof end === 'number' ? {year: end} : end,
    ),
  })

test('the order of the source is the default', () => {
  const given = tree(dated('old', 1990, 1991), dated('new', 2000, 2001))
  expect(sort(given, {})).toBe(given)
})

test('ongoing first, then by end, then by start, equal ones as written', () => {
  const given = tree(
    dated('ended', 2010, 2015),
    dated('ongoing', 2001, 'present'),
    dated('longer', 2008, 2015),
    dated('point', 2016),
    dated('twin', 2010, 2015),
  )
  expect(titles(sort(given, {sort: 'newest'}))).toEqual([
    'ongoing',
    'point',
    'ended',
    'twin',
    'longer',
  ])
})

test('what has no date stays behind what was before it', () => {
  const given = tree(
    entry('intro'),
    dated('old', 1990),
    entry('of old'),
    dated('new', 2000),
  )
  expect(titles(sort(given, {sort: 'newest'}))).toEqual([
    'intro',
    'new',
    'old',
    'of old',
  ])
})

test('entries do not pass a block; lists of dated items are ordered', () => {
  const item = (text: string, year: number) =>
    listItem([paragraph(text)], {period: period('x', {year})})
  const given = tree(
    dated('a', 1990),
    paragraph('between'),
    list([item('b', 1991), item('c', 1992)]),
    dated('d', 2000),
  )
  const result = sort(given, {sort: 'newest'})
  expect(titles(result)).toEqual(['a', 'between', 'c b', 'd'])
})

test('the given tree is never changed', () => {
  const given = tree(dated('old', 1990), dated('new', 2000))
  const before = structuredClone(given)
  sort(given, {sort: 'newest'})
  expect(given).toEqual(before)
})

test.each([
  [{year: 2015}, {year: 2015, month: 3}, 1],
  [{year: 2015, quarter: 1}, {year: 2015, month: 3}, 0],
  [{year: 2015, month: 3, day: 2}, {year: 2015, month: 3}, -1],
  [{year: 2014, season: 'winter' as const}, {year: 2015, month: 1}, -1],
])('%j against %j', (a, b, sign) => {
  expect(Math.sign(compareDates(a, b))).toBe(sign)
})

/** Titles of entries with these periods, as they are sorted. */
function order(periods: Record<string, Omit<Period, 'written'>>): string[] {
  const entries = Object.entries(periods).map(([title, each]) =>
    entry(title, [], {period: {...each, written: title}}),
  )
  return titles(sort(tree(...entries), {sort: 'newest'}))
}

test('of overlapping ranges, the later end comes first', () => {
  expect(
    order({
      '2010–2012': {start: {year: 2010}, end: {year: 2012}},
      '2011–2016': {start: {year: 2011}, end: {year: 2016}},
      '2009–2016': {start: {year: 2009}, end: {year: 2016}},
      '2012–2013': {start: {year: 2012}, end: {year: 2013}},
    }),
  ).toEqual(['2011–2016', '2009–2016', '2012–2013', '2010–2012'])
})

test('of open ranges, the later start comes first; an expected end is open', () => {
  const present = 'present' as const
  expect(
    order({
      'until 2015': {end: {year: 2015}},
      'since 2010': {start: {year: 2010}, end: present},
      '2024–2027 (expected)': {
        start: {year: 2024},
        end: {year: 2027, expected: true},
      },
      'since 2015': {start: {year: 2015}, end: present},
      present: {end: present},
      'expected 2028': {start: {year: 2028, expected: true}},
      '2026': {start: {year: 2026}},
    }),
  ).toEqual([
    'expected 2028',
    '2024–2027 (expected)',
    'since 2015',
    'since 2010',
    'present',
    '2026',
    'until 2015',
  ])
})

test('precisions mix: a month of a year is before the year as a whole', () => {
  expect(
    order({
      'March 2015': {start: {year: 2015, month: 3}},
      '2015': {start: {year: 2015}},
      'Q3 2015': {start: {year: 2015, quarter: 3}},
      'spring 2015': {start: {year: 2015, season: 'spring'}},
      '2014': {start: {year: 2014}},
    }),
  ).toEqual(['2015', 'Q3 2015', 'spring 2015', 'March 2015', '2014'])
})

test('a nested list keeps its order unless all of its items are dated', () => {
  const item = (text: string, year?: number) =>
    listItem(
      [paragraph(text)],
      year === undefined ? {} : {period: period(text, {year})},
    )
  const given = tree(list([item('a', 1990), item('b'), item('c', 2000)]))
  expect(sort(given, {sort: 'newest'})).toBe(given)
})

const date: fc.Arbitrary<PartialDate> = fc.oneof(
  fc.record({year: fc.integer({min: 1990, max: 2030})}),
  fc.record({
    year: fc.integer({min: 1990, max: 2030}),
    month: fc.integer({min: 1, max: 12}),
  }),
  fc.record({
    year: fc.integer({min: 1990, max: 2030}),
    expected: fc.constant(true as const),
  }),
)

const anyPeriod: fc.Arbitrary<Omit<Period, 'written'>> = fc.oneof(
  fc.record({start: date}),
  fc.record({end: fc.oneof(date, fc.constant('present' as const))}),
  fc.record({
    start: date,
    end: fc.oneof(date, fc.constant('present' as const)),
  }),
)

test('any dated entries: an order, stable, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(anyPeriod, {maxLength: 8}), periods => {
      const entries = periods.map((each, index) =>
        entry(`${index}`, [], {period: {...each, written: `${index}`}}),
      )
      const once = sort(deepFreeze(tree(...entries)), {sort: 'newest'})
      expect(titles(once).toSorted()).toEqual(
        entries.map((_, index) => `${index}`).toSorted(),
      )
      expect(sort(once, {sort: 'newest'})).toBe(once)
      const sorted = titles(once).map(Number)
      for (const [index, here] of sorted.entries()) {
        const next = sorted[index + 1]
        if (next === undefined) continue
        const sign = comparePeriods(
          entries[here]?.period,
          entries[next]?.period,
        )
        expect(sign).toBeLessThanOrEqual(0)
        if (sign === 0) expect(here).toBeLessThan(next)
      }
    }),
    {numRuns: 2_000, seed: 20_260},
  )
})
