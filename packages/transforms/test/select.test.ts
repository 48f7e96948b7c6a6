import {
  type Contact,
  type Cv,
  cv,
  deepFreeze,
  entry,
  list,
  listItem,
  paragraph,
  person,
  reporter,
  type Section,
  section,
  term,
  termList,
  toText,
} from '@cvast/core'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {
  applyTransforms,
  type TransformOptions,
  transformProblems,
} from '../src/index.ts'

const year = (start: number, end?: number | 'present') => ({
  start: {year: start},
  ...(end === undefined
    ? {}
    : {end: end === 'present' ? ('present' as const) : {year: end}}),
  written: `${start}–${end ?? ''}`,
})

const contact = (kind: Contact['kind'], value: string, more = {}): Contact => ({
  type: 'contact',
  kind,
  value,
  ...more,
})

const tree = (): Cv =>
  deepFreeze({
    ...cv(
      {
        ...person('Jane'),
        headline: [{type: 'text' as const, value: 'Engineer'}],
        photo: 'me.png',
        children: [
          contact('email', 'a@alpha.example'),
          contact('phone', '123', {private: true}),
          contact('profile', 'jane', {label: 'GitHub'}),
        ],
      },
      [
        section('work', 'Work', [
          entry('One', [paragraph('of one')], {period: year(2018, 'present')}),
          {...entry('Two', [], {period: year(2012, 2015)}), tags: ['industry']},
          {...entry('Three', [], {period: year(2001, 2009)}), private: true},
          entry('Four', [], {period: year(1999, 2000)}),
        ]),
        section('skills', 'Skills', [
          termList([
            term('Go', 'well'),
            {...term('Latin', 'well'), tags: ['academic']},
          ]),
        ]),
        {
          ...section('publications', 'Papers', [
            list([
              listItem([paragraph('by J. Doe, first')]),
              listItem([paragraph('second')]),
            ]),
          ]),
          tags: ['academic', 'physics'],
        },
      ],
    ),
    lang: 'en',
  })

function run(options: TransformOptions, source = tree()) {
  const file = new VFile({path: 'cv.md'})
  const result = applyTransforms(source, options, reporter(file))
  const sections = result.children.slice(1) as Section[]
  return {
    result,
    person: result.children[0],
    titles: sections.map(each => toText(each.title)),
    text: toText(result),
    rules: file.messages.map(each => each.ruleId),
    notes: file.messages.map(each => each.note).filter(Boolean),
    reasons: file.messages.map(each => each.reason),
  }
}

describe('privacy', () => {
  test('what is private, and the photo, stays out unless asked for', () => {
    const {text, person, notes} = run({})
    expect(text).not.toMatch(/123|Three/)
    expect(person.photo).toBeUndefined()
    expect(notes).toEqual([
      'contact `123` is private',
      'photo `me.png` is not asked for (`photo: true`)',
      'entry `Three` is private',
    ])
  })

  test('asked for, it is there', () => {
    const {result} = run({private: true, photo: true})
    expect(result).toEqual(tree())
  })

  test('a tree with nothing to leave out is given back as it is', () => {
    const source = deepFreeze(
      cv(person('Jane'), [section('work', 'Work', [paragraph('a')])]),
    )
    expect(run({}, source).result).toBe(source)
  })
})

describe('tags', () => {
  const of = (options: TransformOptions) =>
    ['Two', 'Latin', 'Papers'].filter(each => run(options).text.includes(each))

  test('all by default', () => {
    expect(of({})).toEqual(['Two', 'Latin', 'Papers'])
  })
  test('one of `include`', () => {
    expect(of({include: ['industry']})).toEqual(['Two'])
    expect(of({include: ['physics']})).toEqual(['Papers'])
    expect(of({include: []})).toEqual([])
  })
  test('none of `exclude`, which has the last word', () => {
    expect(of({exclude: ['physics']})).toEqual(['Two', 'Latin'])
    expect(of({include: ['academic'], exclude: ['physics']})).toEqual(['Latin'])
  })
  test('one that nothing has is told', () => {
    expect(run({exclude: ['acadmic']}).reasons).toContain(
      'Unexpected tag `acadmic` in `exclude`, expected one that the CV has, did you mean `academic`?',
    )
  })
})

describe('sections', () => {
  test('in the order given, by kind or title; `...` for the rest', () => {
    expect(run({sections: ['skills', 'work']}).titles).toEqual([
      'Skills',
      'Work',
    ])
    expect(run({sections: ['papers', '...']}).titles).toEqual([
      'Papers',
      'Work',
      'Skills',
    ])
    expect(run({sections: ['work']}).notes).toContain(
      'section `Papers` is not among the sections of the target',
    )
  })
  test('an unknown one is told', () => {
    expect(run({sections: ['wrok', '...']}).reasons).toContain(
      'Unexpected section `wrok` in `sections`, expected a kind of section or a title of the CV, did you mean `work`?',
    )
  })
  test('limits: number and age', () => {
    const {text, notes} = run({limits: {work: {max: 1}, Papers: {max: 1}}})
    expect(text).not.toMatch(/Two|Four|second/)
    expect(notes).toContain('entry `Two` is beyond the first 1')
    expect(run({since: 2010}).text).not.toContain('Four')
    expect(
      run({since: '2015-12', limits: {work: {since: 1999}}}).text,
    ).toContain('Four')
    expect(run({since: 2016}).text).not.toContain('Two')
    expect(run({since: 2030}).text).toContain('One')
  })
  test('`max` counts from the newest where sorting is asked for', () => {
    const source = cv(person('Jane'), [
      section('work', 'Work', [
        entry('Old', [], {period: year(2001, 2002)}),
        entry('New', [], {period: year(2011, 2012)}),
      ]),
    ])
    const {text} = run({sort: 'newest', limits: {work: {max: 1}}}, source)
    expect(text).toContain('New')
    expect(text).not.toContain('Old')
  })
  test('titles, numbers, bold', () => {
    const {result, titles} = run({
      sectionTitles: {work: 'Jobs'},
      numbered: ['publications'],
      bold: {publications: ['Jane Doe']},
    })
    expect(titles).toEqual(['Jobs', 'Skills', 'Papers'])
    const papers = result.children[3] as Section
    expect(papers.children[0]).toMatchObject({
      type: 'list',
      ordered: true,
      start: 1,
      children: [
        {
          children: [
            {
              children: [
                {value: 'by '},
                {type: 'strong', children: [{value: 'J. Doe'}]},
                {value: ', first'},
              ],
            },
          ],
        },
        {},
      ],
    })
  })
})

describe('the person and the frame', () => {
  test('headline, summary, contacts, closing', () => {
    const {result, person, titles} = run({
      headline: 'Chief',
      summary: 'First.\n\nSecond.',
      contacts: ['GitHub', 'email'],
      closing: 'I agree.',
    })
    expect(toText(person.headline ?? [])).toBe('Chief')
    expect(person.children.map(each => each.value)).toEqual([
      'jane',
      'a@alpha.example',
    ])
    expect(titles).toEqual(['', 'Work', 'Skills', 'Papers', ''])
    expect(toText(result.children[1] as Section)).toBe('First.\nSecond.')
    expect(toText(result.children.at(-1) as Section)).toBe('I agree.')
  })
  test('none of them', () => {
    const {person} = run({headline: false, contacts: []})
    expect(person.headline).toBeUndefined()
    expect(person.children).toEqual([])
  })
})

describe('languages', () => {
  const in2 = (lang: string, text: string) => ({...paragraph(text), lang})
  const both = (): Cv => ({
    ...cv(person('Jane'), [
      section('work', 'Work', [
        in2('en', 'one'),
        in2('de', 'eins'),
        in2('en', 'two'),
        in2('en', 'three'),
        in2('de', 'zwei'),
        in2('de', 'drei'),
        entry('Engineer', [], {
          period: {start: {year: 2015, month: 10}, written: 'October 2015'},
        }),
        in2('fr', 'un'),
        in2('it', 'uno'),
      ]),
      section('custom', 'My things', [paragraph('only')]),
    ]),
    lang: 'en',
  })
  const words = (lang?: string) =>
    run(lang ? {lang} : {}, both()).text.replaceAll('\n', ' ')

  test('the main one by default; others are no alternatives of each other', () => {
    expect(words()).toBe(
      'Jane Work one two three Engineer un uno My things only',
    )
  })
  test('the one asked for, with titles and dates', () => {
    const {result, text, reasons} = run({lang: 'de'}, both())
    expect(result.lang).toBe('de')
    expect(text.replaceAll('\n', ' ')).toBe(
      'Jane Berufserfahrung eins zwei drei Engineer un uno My things only',
    )
    expect((result.children[1] as Section).children[3]).toMatchObject({
      type: 'entry',
      lang: 'en',
      period: {written: 'Oktober 2015'},
    })
    expect(reasons.filter(each => each.startsWith('Cannot find'))).toEqual([
      'Cannot find `Engineer` in `de`, expected it beside the one in `en`; that one is taken',
      'Cannot find `un` in `de`, expected it beside the one in `fr`; that one is taken',
      'Cannot find `uno` in `de`, expected it beside the one in `it`; that one is taken',
      'Cannot find `My things` in `de`, expected it beside the one in `en`; that one is taken',
      'Cannot find `only` in `de`, expected it beside the one in `en`; that one is taken',
    ])
  })
})

describe('footnotes', () => {
  const note = (identifier: string) => ({
    type: 'footnoteDefinition' as const,
    identifier,
    children: [paragraph(`note ${identifier}`)],
  })
  const mark = (identifier: string) => ({
    type: 'footnoteReference' as const,
    identifier,
  })
  test('go with their marks, and marks with them', () => {
    const {text, rules} = run(
      {},
      cv(person('Jane'), [
        section('work', 'Work', [
          {...paragraph(['secret', mark('a')]), private: true},
          paragraph(['open', mark('b')]),
          note('a'),
        ]),
        {
          ...section('custom', 'Own', [paragraph('hidden'), note('b')]),
          private: true,
        },
      ]),
    )
    expect(text).toBe('Jane\nWork\nopen')
    expect(rules).toContain('footnote-left-out')
  })
})

test('options that are none are told, and nothing is done', () => {
  const {result, reasons} = run({
    inclde: ['a'],
    limits: {work: {max: 'three'}},
  } as unknown as TransformOptions)
  expect(result).toEqual(tree())
  expect(reasons).toEqual([
    'Unexpected option `inclde` for `transforms`, expected a known one, did you mean `include`?',
    'Unexpected `three` as option `limits.work.max` of `transforms`, expected a whole number from 0',
  ])
  expect(transformProblems({since: '14'})).toHaveLength(1)
})
