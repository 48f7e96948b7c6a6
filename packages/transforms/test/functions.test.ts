import {
  entry,
  list,
  listItem,
  type Period,
  paragraph,
  type Report,
  type Section,
  section,
  text,
  toText,
} from '@cvast/core'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {compareDates} from '../src/index.ts'
import {mapShared} from '../src/map-shared.ts'
import {replaceInItem} from '../src/replace-in-item.ts'
import {replaceText} from '../src/replace-text.ts'
import {restyle} from '../src/restyle.ts'
import {chooseLanguage} from '../src/select/choose-language.ts'
import {dress} from '../src/select/dress.ts'
import {filterShared} from '../src/select/filter-shared.ts'
import {dateOf, limitSection} from '../src/select/limit-section.ts'
import {isNamed, saidOf} from '../src/select/match-section.ts'
import {
  isSameLanguage,
  primaryLanguage,
} from '../src/select/primary-language.ts'
import type {Scope} from '../src/select/scope.ts'
import {unwanted} from '../src/select/unwanted.ts'

/** What is reported, by its note. */
function notes() {
  const told: string[] = []
  const report: Report = (_, __, ___, extra) => told.push(extra?.note ?? '')
  return {told, report}
}

describe('lists that are shared when nothing changes', () => {
  test('filterShared', () => {
    const given = [1, 2, 3]
    expect(filterShared(given, () => true)).toBe(given)
    expect(filterShared(given, each => each > 1)).toEqual([2, 3])
  })
  test('mapShared', () => {
    const given = [{a: 1}, {a: 2}]
    expect(mapShared(given, each => each)).toBe(given)
    const [first, second] = mapShared(given, each =>
      each.a === 1 ? {a: 3} : each,
    )
    expect(first).toEqual({a: 3})
    expect(second).toBe(given[1])
  })
})

describe('languages', () => {
  test('the language of a tag', () => {
    expect(primaryLanguage('de-CH')).toBe('de')
    expect(primaryLanguage('EN')).toBe('en')
    expect(isSameLanguage('pt-BR', 'pt')).toBe(true)
    expect(isSameLanguage('de', undefined)).toBe(false)
    expect(isSameLanguage(undefined, undefined)).toBe(false)
  })

  const chosen = (langs: string, wanted: string, main = 'en') => {
    const nodes = langs.split(' ').map((lang, i) => ({
      ...paragraph(`${lang}${i}`),
      ...(lang === '-' ? {} : {lang}),
    }))
    const scope = {wanted, main, report: () => {}} as unknown as Scope
    return chooseLanguage(nodes, scope)
      .map(each => toText(each))
      .join(' ')
  }
  test('pairs, runs, and what stands between', () => {
    expect(chosen('en de en de', 'de')).toBe('de1 de3')
    expect(chosen('en en de de', 'de')).toBe('de2 de3')
    expect(chosen('en en de de', 'en')).toBe('en0 en1')
    expect(chosen('en de - en de', 'de')).toBe('de1 -2 de4')
  })
  test('the main one where the one asked for is not there', () => {
    expect(chosen('en de', 'fr')).toBe('en0')
    expect(chosen('de en fr', 'it')).toBe('en1')
  })
  test('one alone has no alternative; none of the main one neither', () => {
    expect(chosen('de', 'en')).toBe('de0')
    expect(chosen('fr it', 'de')).toBe('fr0 it1')
  })
  test('regions are the language', () => {
    expect(chosen('en-GB de-CH', 'de')).toBe('de-CH1')
  })
})

describe('sections by name', () => {
  const work = section('work', 'Selected  Jobs', [])
  test('by kind, by title in whatever case and gaps', () => {
    for (const name of ['work', 'selected jobs', ' Selected Jobs '])
      expect(isNamed(work, name)).toBe(true)
    expect(isNamed(work, 'jobs')).toBe(false)
  })
  test('the title is nearer than the kind', () => {
    expect(saidOf({work: 1, 'selected jobs': 2}, work)).toBe(2)
    expect(saidOf({work: 1}, work)).toBe(1)
    expect(saidOf({talks: 1}, work)).toBeUndefined()
    expect(saidOf(undefined, work)).toBeUndefined()
  })
})

describe('tags and privacy', () => {
  const because = (attributes: object, options: object) =>
    unwanted({...paragraph('a'), ...attributes}, options)?.because
  test('reasons', () => {
    expect(because({}, {include: []})).toBeUndefined()
    expect(because({private: true}, {})).toBe('is private')
    expect(because({private: true}, {private: true})).toBeUndefined()
    expect(because({tags: ['a', 'b']}, {include: ['b']})).toBeUndefined()
    expect(because({tags: ['a', 'b']}, {include: ['b'], exclude: ['a']})).toBe(
      'has the excluded tag `a`',
    )
    expect(because({tags: ['a', 'b']}, {include: ['c']})).toBe(
      'has only the tags `a`, `b`',
    )
    expect(because({tags: ['a'], private: true}, {include: ['a']})).toBe(
      'is private',
    )
  })
})

describe('limits', () => {
  const year = (start: number, end?: number): {period: Period} => ({
    period: {
      start: {year: start},
      ...(end ? {end: {year: end}} : {}),
      written: `${start}`,
    },
  })
  const titles = (node: Section) => node.children.map(each => toText(each))

  test('dates of limits', () => {
    expect(dateOf(2014)).toEqual({year: 2014, month: 1, day: 1})
    expect(dateOf('2014-06')).toEqual({year: 2014, month: 6, day: 1})
    for (const wrong of ['14', '2014-13', '2014-6', 'June 2014', 99999])
      expect(dateOf(wrong)).toBeUndefined()
  })
  test('what ended in the year itself stays, also in what holds it', () => {
    const {told, report} = notes()
    const work = section('work', 'Work', [
      entry('Old', [], year(2010, 2013)),
      entry('Edge', [entry('Inner', [], year(2011))], year(2012, 2014)),
      entry('Undated', []),
      list([{...listItem([paragraph('2001')]), ...year(2001)}]),
    ])
    const result = limitSection(work, {since: 2014}, report)
    expect(titles(result)).toEqual(['Edge', 'Undated'])
    expect(told).toEqual([
      'entry `Old` ended before 2014',
      'entry `Inner` ended before 2014',
      'item `2001` ended before 2014',
    ])
  })
  test('the first entries; where there are none, items and terms', () => {
    const {told, report} = notes()
    const items = section('talks', 'Talks', [
      paragraph('Before'),
      list(['a', 'b']),
      list(['c']),
    ])
    expect(titles(limitSection(items, {max: 1}, report))).toEqual([
      'Before',
      'a',
    ])
    expect(told).toEqual([
      'item `b` is beyond the first 1',
      'item `c` is beyond the first 1',
    ])
    expect(limitSection(items, {max: 3}, report)).toBe(items)
    expect(limitSection(items, {}, report)).toBe(items)
  })
})

describe('numbers and names', () => {
  test('lists are counted on; code and what is bold stays', () => {
    const papers = section('publications', 'Papers', [
      list(['J. Doe, one']),
      paragraph('Doe, J.: two'),
      list(['three']),
    ])
    const result = dress(papers, {
      numbered: ['publications'],
      bold: {papers: ['Jane Doe']},
    })
    expect(result.children.map(each => each.type)).toEqual([
      'list',
      'paragraph',
      'list',
    ])
    expect(result.children[0]).toMatchObject({ordered: true, start: 1})
    expect(result.children[2]).toMatchObject({ordered: true, start: 2})
    expect(toText(result)).toBe(toText(papers))
    const bold = JSON.stringify(result).match(
      /"strong","children":\[\{"type":"text","value":"(.*?)"/g,
    )
    expect(bold).toHaveLength(2)
    expect(dress(result, {bold: {papers: ['Jane Doe']}})).toBe(result)
    expect(dress(papers, {bold: {talks: ['Jane Doe']}})).toBe(papers)
  })
})

describe('dates', () => {
  test('order: less precise dates count as their end', () => {
    const dates = [
      {year: 2014},
      {year: 2015, month: 3},
      {year: 2015, quarter: 2 as const},
      {year: 2015, season: 'summer' as const},
      {year: 2015},
    ]
    for (const [i, a] of dates.entries())
      for (const [j, b] of dates.entries())
        expect(Math.sign(compareDates(a, b))).toBe(Math.sign(i - j))
    expect(compareDates(undefined, {year: 1})).toBeLessThan(0)
    expect(compareDates(undefined, undefined)).toBe(0)
  })
  test('another style; durations and lists of dates stay', () => {
    const period = (written: string): Period => ({
      start: {year: 2015, month: 10},
      end: 'present',
      written,
    })
    const long = {lang: 'de', style: 'long' as const}
    expect(restyle(period('10/2015–present'), long).written).toBe(
      'Oktober 2015 – heute',
    )
    expect(restyle(period('10/2015–present (3 years)'), long).written).toBe(
      'Oktober 2015 – heute (3 years)',
    )
    const several = period('2012, 2015')
    expect(restyle(several, long)).toBe(several)
  })
})

describe('text within marks', () => {
  test('is replaced where it stands; what is not there is told', () => {
    const nodes = [
      text('On '),
      {type: 'emphasis' as const, children: [text('May 2015')]},
    ]
    const result = replaceText(nodes, 'May 2015', 'Mai 2015')
    expect(toText(result ?? [])).toBe('On Mai 2015')
    expect(replaceText(nodes, 'June', 'Juni')).toBeUndefined()
  })
  test('any piece of any text', () => {
    const words = fc.array(fc.constantFrom('alpha', 'bravo', 'charlie'), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(words, words, (before, after) => {
        const nodes = [text(before.join(' ')), text(` XX ${after.join(' ')}`)]
        expect(toText(replaceText(nodes, 'XX', 'YY') ?? [])).toBe(
          `${before.join(' ')} YY ${after.join(' ')}`,
        )
      }),
      {seed: 8, numRuns: 100},
    )
  })
  test('an item has its date in its text', () => {
    const period: Period = {start: {year: 2015}, written: '2015'}
    const item = {...listItem([paragraph('Prize, 2015')]), period}
    const after = {...period, written: 'im Jahr 2015'}
    expect(toText(replaceInItem(item, '2015', after) as never)).toBe(
      'Prize, im Jahr 2015',
    )
  })
})
