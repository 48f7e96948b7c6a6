import {readFileSync} from 'node:fs'
import {cv, defaultsOf, person, toText} from '@cvast/core'
import {describe, expect, test} from 'vitest'
import {
  fillPublications,
  publicationsSchema,
  readBibliography,
  type StyleName,
} from '../src/index.ts'
import {languages, wordsOf} from '../src/words/index.ts'

// What the styles say beside the facts is in the language of the document.

const bib = new URL('fixtures/all-types.bib', import.meta.url)
const works = readBibliography(
  [{path: 'refs.bib', bytes: new Uint8Array(readFileSync(bib))}],
  () => {},
)

function text(key: string, style: StyleName, lang: string): string {
  const work = works.filter(each => each.key === key)
  expect(work).toHaveLength(1)
  const options = {...defaultsOf(publicationsSchema), style}
  const tree = fillPublications(
    {...cv(person('')), lang},
    work,
    options,
    undefined,
  )
  return toText(tree).replace(/^.*\n/, '')
}

test('every language has every word', () => {
  for (const lang of languages) {
    const words = wordsOf(lang)
    const check = (value: unknown, path: string): void => {
      if (typeof value === 'string') expect(value.trim(), path).not.toBe('')
      else if (typeof value === 'object' && !(value instanceof RegExp))
        for (const [key, each] of Object.entries(value ?? {}))
          check(each, `${path}.${key}`)
    }
    check(words, lang)
    expect(words.edition).toContain('{n}')
    expect(words.ordinal(2)).toContain('2')
  }
})

test('a region is its language, an unknown language English', () => {
  expect(wordsOf('de-CH')).toBe(wordsOf('de'))
  expect(wordsOf('PT')).toBe(wordsOf('en'))
})

/** By language: chapter with editors, thesis, in preparation, edition. */
const expected: Record<string, Record<string, RegExp>> = {
  de: {
    'chapter-editors':
      /In L\. Lima & M\. Mike \(Hrsg\.\).*3\. Aufl\..*S\. 12–34/,
    'thesis-phd': /Dissertation/,
    'unpublished-preparation': /in Vorbereitung/,
    'article-submitted': /eingereicht/,
    'article-press': /im Druck/,
    'article-others': /u\. a\./,
    'article-no-date': /o\. J\./,
    'report-plain': /Technischer Bericht/,
    'online-page': /abgerufen am/,
    'book-translated': /Übers\./,
    'patent-plain': /Patent/,
  },
  fr: {
    'thesis-phd': /[Tt]hèse/,
    'unpublished-preparation': /en préparation/,
    'article-submitted': /soumis/,
  },
  es: {
    'thesis-phd': /[Tt]esis/,
    'unpublished-preparation': /en preparación/,
    'article-submitted': /enviado/,
  },
  it: {
    'thesis-phd': /tesi di dottorato/,
    'unpublished-preparation': /in preparazione/,
    'article-submitted': /sottoposto/,
  },
  en: {
    'chapter-editors': /In L\. Lima & M\. Mike \(Eds\.\).*3rd ed\..*pp\. 12–34/,
    'thesis-phd': /PhD thesis/,
    'unpublished-preparation': /in preparation/,
  },
}

for (const [lang, cases] of Object.entries(expected))
  describe(lang, () => {
    for (const [key, pattern] of Object.entries(cases))
      test(key, () => {
        expect(text(key, 'apa', lang)).toMatch(pattern)
      })
  })

describe('no English word is left', () => {
  const english =
    /\b(in preparation|submitted|in press|thesis|technical report|eds?\.|vol\.|edition|accessed|chapter|n\.d\.|no\.|trans\.)(?!\p{L})/iu
  for (const style of ['apa', 'ieee', 'physics'] as const)
    test(`German, ${style}`, () => {
      // What entries themselves say stays as it is.
      const own = new Set(['thesis-type', 'report-type', 'article-note'])
      for (const {key, title} of works) {
        if (own.has(key)) continue
        const said = text(key, style, 'de').replace(toText(title.written), '')
        expect(said, key).not.toMatch(english)
      }
    })
})
