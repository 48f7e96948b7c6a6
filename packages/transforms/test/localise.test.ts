import {
  type Cv,
  cv,
  deepFreeze,
  entry,
  isEntry,
  list,
  listItem,
  type Period,
  paragraph,
  period,
  person,
  section,
  text,
  toText,
  visit,
} from '@cvast/core'
import {describe, expect, test} from 'vitest'
import {applyTransforms, localise, type TransformOptions} from '../src/index.ts'

const since2015 = period('10/2015–present', {year: 2015, month: 10}, 'present')

/** What is reported, rule by rule. */
function listen() {
  const told: string[] = []
  return {told, report: (id: string) => void told.push(id)}
}

const job = (when: Period = since2015) => entry('Engineer', [], {period: when})

function work(...children: Parameters<typeof section>[2] & object): Cv {
  return {
    ...cv(person('Jane Doe'), [section('work', 'Experience', children)]),
    lang: 'en',
  }
}

/** Everything that is read, line by line, dates as they are written. */
function lines(tree: Cv): string[] {
  const result: string[] = []
  visit(tree, node => {
    if (node.type === 'section') result.push(toText(node.title))
    if (isEntry(node) && node.period) result.push(node.period.written)
    if (node.type === 'paragraph') result.push(toText(node))
  })
  return result
}

function done(tree: Cv, options: TransformOptions) {
  const {told, report} = listen()
  return {
    lines: lines(applyTransforms(deepFreeze(tree), options, report)),
    told,
  }
}

describe('nothing changes', () => {
  test.each<TransformOptions>([{}, {lang: 'en'}, {dates: {style: 'written'}}])(
    'with %j',
    options => {
      const tree = deepFreeze(work(job()))
      expect(applyTransforms(tree, options, () => {})).toBe(tree)
    },
  )
})

describe('another language than that of the CV', () => {
  test('brings its words for dates and standard titles', () => {
    expect(done(work(job()), {lang: 'de'}).lines).toEqual([
      'Berufserfahrung',
      'Oktober 2015 – heute',
    ])
  })

  test('leaves titles where that is asked for', () => {
    expect(done(work(job()), {lang: 'de', titles: false}).lines).toEqual([
      'Experience',
      'Oktober 2015 – heute',
    ])
  })

  test('leaves titles of one’s own, and says so', () => {
    const tree = {
      ...cv(person('Jane'), [section('custom', 'My garden', [])]),
      lang: 'en',
    }
    expect(done(tree, {lang: 'de'})).toEqual({
      lines: ['My garden'],
      told: ['language-missing'],
    })
    const {told, report} = listen()
    expect(localise(tree, {lang: 'de', titles: true}, report)).toBe(tree)
    expect(told).toEqual(['title-kept'])
  })

  test('leaves a title that is in it already', () => {
    const tree = {
      ...cv(person('Jane'), [section('work', 'Berufspraxis', [])]),
      lang: 'en',
    }
    expect(done(tree, {lang: 'de'})).toEqual({
      lines: ['Berufspraxis'],
      told: [],
    })
  })

  test('that is unknown is an error, and nothing is done', () => {
    const {lines, told} = done(work(job()), {lang: 'tlh'})
    expect(lines).toEqual(['Experience', '10/2015–present'])
    expect(told).toEqual(['option-type'])
  })
})

describe('a style', () => {
  test.each([
    ['long', 'October 2015 – present'],
    ['short', 'Oct 2015 – present'],
    ['numeric', '10/2015–present'],
    ['iso', '2015-10 – present'],
    ['YYYY/MM', '2015/10–present'],
  ])('%s is in the language of the CV', (style, written) => {
    expect(done(work(job()), {dates: {style}}).lines[1]).toBe(written)
  })

  test('is in the language of the part that says its own', () => {
    const tree = work({...job(), lang: 'fr'}, job())
    expect(done(tree, {dates: {style: 'long'}}).lines.slice(1)).toEqual([
      'octobre 2015 – présent',
      'October 2015 – present',
    ])
  })

  test('in a language that we have no words of is told once', () => {
    const tree = {...work(job(), job()), lang: 'fi'}
    expect(done(tree, {dates: {style: 'long'}})).toEqual({
      lines: ['Experience', '10/2015–present', '10/2015–present'],
      told: ['date-language'],
    })
  })

  test('that has no year is an error', () => {
    expect(done(work(job()), {dates: {style: 'MM'}}).told).toEqual([
      'option-type',
    ])
  })

  test('keeps a duration behind the date, and lists of dates', () => {
    const of = (written: string) => job({...since2015, written})
    const tree = work(
      of('10/2015–present (2 yrs 3 mos)'),
      of('2012, 2022'),
      of('2012 & 2014'),
    )
    expect(done(tree, {lang: 'de'}).lines.slice(1)).toEqual([
      'Oktober 2015 – heute (2 yrs 3 mos)',
      '2012, 2022',
      '2012 & 2014',
    ])
  })
})

describe('a dated item', () => {
  const spring = period('Spring 2014', {year: 2014, season: 'spring'})
  const item = (line: string, nested: ReturnType<typeof list>[] = []) =>
    listItem([paragraph(line), ...nested], {period: spring})

  test('changes where its date stands in its text', () => {
    const tree = work(list([item('Talk, Spring 2014, Hamburg')]))
    expect(done(tree, {lang: 'de'}).lines).toEqual([
      'Berufserfahrung',
      'Talk, Frühjahr 2014, Hamburg',
    ])
  })

  test('changes wherever it is nested', () => {
    const inner = list([item('Spring 2014: inner')])
    const tree = work(
      entry('Engineer', [
        list([
          listItem([
            paragraph('undated'),
            list([item('outer, Spring 2014', [inner])]),
          ]),
        ]),
      ]),
    )
    expect(done(tree, {lang: 'fr'}).lines).toEqual([
      'Expérience',
      'undated',
      'outer, printemps 2014',
      'printemps 2014: inner',
    ])
  })

  test('changes inside marks', () => {
    const line = paragraph([
      text('Talk '),
      {type: 'emphasis', children: [text('(Spring 2014)')]},
    ])
    const tree = work(list([listItem([line], {period: spring})]))
    expect(done(tree, {lang: 'it'}).lines[1]).toBe('Talk (primavera 2014)')
  })

  test('stays as it is where its text has the date in pieces', () => {
    const line = paragraph([
      {type: 'strong', children: [text('Spring')]},
      text(' 2014'),
    ])
    const tree = work(list([listItem([line], {period: spring})]))
    expect(done(tree, {lang: 'de'}).lines[1]).toBe('Spring 2014')
  })
})

test('pure: what does not change is shared', () => {
  const tree = deepFreeze(
    cv(person('Jane'), [
      section('work', 'Experience', [job()]),
      section('custom', 'Alpha', [paragraph('bravo')]),
    ]),
  )
  const result = localise(tree, {lang: 'de', dates: {style: 'long'}}, () => {})
  expect(result.children[2]).toBe(tree.children[2])
  expect(result.children[1]).not.toBe(tree.children[1])
})
