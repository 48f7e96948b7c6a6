import {
  type Cv,
  cv,
  entry,
  isEntry,
  list,
  listItem,
  paragraph,
  period,
  person,
  section,
  toText,
} from '@cvast/core'
import {expect, test} from 'vitest'
import {compareDates, sort} from '../src/index.ts'

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
