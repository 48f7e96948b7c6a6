import {sectionKinds} from '@cvast/core'
import {expect, test} from 'vitest'
import {
  fold,
  formatDate,
  languageOf,
  locales,
  splitWords,
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
 * Where our texts differ from those of Intl on purpose, `lang style`: ours.
 * Versions of ICU differ among themselves, so these may also agree.
 */
const deviations: Readonly<Record<string, readonly string[]>> = {
  // ICU went from `Sept.` to `Sep.` and back; both are read.
  'de short': ['Sep. 2015', '5. Sep. 2015'],
}

/** Of the month, and of its fifth day. */
test.each(
  languages.flatMap(([lang, locale]) =>
    (['long', 'short'] as const).map(style => [lang, style, locale] as const),
  ),
)('months of %s, %s are those of Intl', (lang, style, locale) => {
  const differing: string[] = []
  for (let month = 1; month <= 12; month++)
    for (const day of [undefined, 5]) {
      const ours = formatDate(
        {year: 2015, month, ...(day ? {day} : {})},
        locale,
        style,
      )
      const theirs = new Intl.DateTimeFormat(`${lang}-u-nu-latn`, {
        year: 'numeric',
        month: style,
        ...(day ? {day: 'numeric'} : {}),
        timeZone: 'UTC',
      }).format(Date.UTC(2015, month - 1, 5))
      if (ours !== theirs) differing.push(ours)
    }
  const known = deviations[`${lang} ${style}`] ?? []
  expect(differing.filter(each => !known.includes(each))).toEqual([])
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
