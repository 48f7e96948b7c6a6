import {
  cv,
  entry,
  list,
  listItem,
  paragraph,
  person,
  section,
  toText,
} from '@cvast/core'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {findOverrun} from '../src/pages/find-overrun.ts'

const tree = cv(person('Jane'), [
  section('work', 'Work', [
    entry('Engineer, Alpha', [paragraph('one two three'), paragraph('four')]),
    entry('Tutor, Bravo', [list([listItem([paragraph('five six')])])], {
      period: {start: {year: 2015}, written: '2015'},
    }),
  ]),
  section('awards', 'Awards', [paragraph('seven')]),
])

test('names the place, the words and their parts', () => {
  const found = findOverrun(
    tree,
    ['Jane\nWork\nEngineer, Alpha\none two three\n1', 'four\nTutor …\n2'],
    1,
  )
  expect(toText(found?.node as never)).toBe('four')
  expect(found).toMatchObject({
    words: 8,
    parts: [
      'the rest of `Engineer, Alpha`',
      '`Tutor, Bravo`',
      'section `Awards`',
    ],
  })
})

test('a word cut by the end of the line is one', () => {
  const found = findOverrun(tree, ['Jane …', 'Tu-\ntor, Bravo 2015\nfive'], 1)
  expect(found?.parts[0]).toBe('`Tutor, Bravo`')
})

test('nothing over, nothing found', () => {
  expect(findOverrun(tree, ['Jane'], 1)).toBeUndefined()
  expect(findOverrun(cv(person('Jane')), ['Jane', 'more'], 1)).toBeUndefined()
})

test('any cut of any text is found, with numbers on the pages', () => {
  const word = fc.constantFrom(
    ...'abcdefghij'.split('').map(each => `${each}x`),
  )
  const text = fc.array(word, {minLength: 30, maxLength: 60})
  fc.assert(
    fc.property(fc.array(text, {minLength: 2, maxLength: 6}), texts => {
      const paragraphs = texts.map(each => paragraph(each.join(' ')))
      const own = cv(person('Jane'), [section('work', 'Work', paragraphs)])
      for (const [at, node] of paragraphs.entries()) {
        const pages = [
          `Jane Work ${texts.slice(0, at).flat().join(' ')} 1`,
          `${texts.slice(at).flat().join(' ')} 2`,
        ]
        // The section begins on the second page when all of it stands there.
        if (at > 0) expect(findOverrun(own, pages, 1)?.node).toBe(node)
      }
    }),
    {seed: 8, numRuns: 100},
  )
})
