import {readFileSync} from 'node:fs'
import {type PartialDate, sectionKinds} from '@cvast/core'
import {expect, test} from 'vitest'
import {
  fold,
  formatDate,
  languageOf,
  locales,
  splitWords,
  translateTitle,
} from '../src/index.ts'

const languages = Object.entries(locales)

test.each(languages)('%s has twelve months, four quarters', (tag, locale) => {
  const {months, quarters} = locale.dates
  expect(locale.tag).toBe(tag)
  expect(splitWords(months.long)).toHaveLength(12)
  expect(splitWords(months.short)).toHaveLength(12)
  if ('withDay' in months)
    expect(splitWords(months.withDay as string)).toHaveLength(12)
  expect(splitWords(quarters.long)).toHaveLength(4)
})

test.each(languages)('%s has a title for every kind', (_, {titles}) => {
  const kinds = sectionKinds.filter(each => each !== 'custom')
  expect(Object.keys(titles).toSorted()).toEqual(kinds.toSorted())
})

test.each(languages)('what may be weak in %s is in its tables', (_, locale) => {
  const {
    weak,
    write: _w,
    seasons,
    months,
    quarters: _q,
    ...lists
  } = locale.dates
  const all = new Set(
    [...Object.values(lists), ...Object.values(seasons)]
      .concat(months.long, months.short, Object.values(months.also))
      .flatMap(splitWords)
      .map(each => fold(each).replace(/\.$/, '')),
  )
  expect(splitWords(weak).filter(each => !all.has(fold(each)))).toEqual([])
})

test('a tag with script and region finds its language', () => {
  expect(languageOf('pt-BR')?.tag).toBe('pt')
  expect(languageOf('zh-Hant-TW')?.tag).toBe('zh')
  expect(languageOf('DE')?.tag).toBe('de')
  expect(languageOf('fi')).toBeUndefined()
  expect(languageOf('constructor')).toBeUndefined()
  expect(languageOf('')).toBeUndefined()
})

/**
 * Where our texts differ from those of Intl on purpose: `fixtures/intl.tsv`
 * says language, style, ours, theirs and why. Versions of ICU differ among
 * themselves, so ours may also agree.
 */
const deviations = readFileSync(
  new URL('fixtures/intl.tsv', import.meta.url),
  'utf8',
)
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(row => {
    const [lang, style, ours, theirs, why] = row.split('\t')
    return {lang, style, ours, theirs, why}
  })

const intlStyles = {
  long: {month: 'long'},
  short: {month: 'short'},
} as const

/** A year, every month, and the fifth day of every month: ours and Intl's. */
const dates: PartialDate[] = [
  {year: 2015},
  ...Array.from({length: 12}, (_, index) => index + 1).flatMap(month => [
    {year: 2015, month},
    {year: 2015, month, day: 5},
  ]),
]

test.each(
  languages.flatMap(([lang, locale]) =>
    (['long', 'short'] as const).map(style => [lang, style, locale] as const),
  ),
)('dates of %s, %s, are those of Intl', (lang, style, locale) => {
  const own = deviations.filter(
    each => each.lang === lang && each.style === style,
  )
  const written = new Set<string>()
  const differing: string[] = []
  for (const date of dates) {
    const {year, month, day} = date
    const ours = formatDate(date, locale, style)
    const theirs = new Intl.DateTimeFormat(`${lang}-u-nu-latn`, {
      year: 'numeric',
      ...(month ? intlStyles[style] : {}),
      ...(day ? {day: 'numeric'} : {}),
      timeZone: 'UTC',
    }).format(Date.UTC(year, (month ?? 1) - 1, 5))
    written.add(ours)
    if (ours !== theirs && !own.some(each => each.ours === ours))
      differing.push(`${ours}, not ${theirs}`)
  }
  expect(differing).toEqual([])
  // A row that no longer speaks of what we write has to go.
  expect(own.filter(({ours = ''}) => !written.has(ours))).toEqual([])
})

test('every deviation says why', () => {
  for (const {ours, theirs, why} of deviations) {
    expect(ours).not.toBe(theirs)
    expect(why).toMatch(/\w/)
  }
})

/** Intl has no quarters but the word for them. */
const quarterWords: Readonly<Record<string, string>> = {
  // ICU says `Quartal`, `trimestre`, …; these decline or count otherwise.
  ja: '四半期',
  ko: '분기',
  zh: '季度',
  ar: 'الربع',
  sv: 'kvartalet',
}

test.each(languages)(
  'quarters of %s are named as Intl names them',
  (lang, locale) => {
    const word =
      quarterWords[lang] ??
      new Intl.DisplayNames(lang, {type: 'dateTimeField'}).of('quarter') ??
      ''
    for (const quarter of [1, 2, 3, 4])
      expect(
        formatDate({year: 2017, quarter}, locale, 'long').toLowerCase(),
      ).toContain(word.toLowerCase())
  },
)

test.each([
  ['Work experience', 'de', 'Berufserfahrung'],
  ['WORK EXPERIENCE', 'de', 'BERUFSERFAHRUNG'],
  ['1. Education:', 'es', '1. Formación:'],
  ['Berufserfahrung', 'de', 'Berufserfahrung'],
  ['Berufspraxis', 'de', 'Berufspraxis'],
  // In French as well, but not so spelled.
  ['Experience', 'fr', 'Expérience'],
  ['EXPERIENCE', 'fr', 'EXPÉRIENCE'],
  ['Skills & interests', 'ja', undefined],
  ['My garden', 'de', undefined],
  ['Education', 'tlh', undefined],
])('the title %s in %s is %s', (title, lang, translated) => {
  expect(translateTitle(title, lang)).toBe(translated)
})
