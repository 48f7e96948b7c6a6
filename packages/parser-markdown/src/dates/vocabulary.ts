import type {Season} from '@cvast/core'
import {type DateWords, type Locale, locales, splitWords} from '@cvast/locales'
import {eras} from './eras.ts'
import {tokenize} from './tokenize.ts'

/** What a phrase can be within a date, and what it then stands for. */
export interface Meanings {
  month: number
  season: Season
  quarter: number
  /** The year before the era's first. */
  era: number
  present: true
  presentAfterTo: true
  since: true
  sinceAfter: true
  from: true
  until: true
  untilAfter: true
  to: true
  and: true
  between: true
  approximate: true
  approximateAfter: true
  expected: true
  yearOf: true
  of: true
  seasonAfter: true
  ordinal: true
  unit: true
}

export type Meaning = keyof Meanings

/** A phrase of the tables, cut into tokens. */
export interface Phrase<M extends Meaning = Meaning> {
  keys: readonly string[]
  /** Whether a token stands right behind the one before it. */
  glued: readonly boolean[]
  value: Meanings[M]
  /** Means something else in prose, or in other languages. */
  weak: boolean
  /** Whose table has it. */
  languages: readonly string[]
}

/** Phrases by meaning, then by their first token, longest first. */
export type Vocabulary = {
  readonly [M in Meaning]: ReadonlyMap<string, ReadonlyArray<Phrase<M>>>
}

let ready: Vocabulary | undefined

/** The words of all languages; made when the first date is looked for. */
export function vocabulary(): Vocabulary {
  ready ??= makeVocabulary()
  return ready
}

/** Meanings that are a list of words in the tables. */
const lists = {
  present: 'present',
  presentAfterTo: 'presentAfterTo',
  since: 'since',
  sinceAfter: 'sinceAfter',
  from: 'from',
  until: 'until',
  untilAfter: 'untilAfter',
  to: 'to',
  between: 'between',
  approximate: 'approximate',
  approximateAfter: 'approximateAfter',
  expected: 'expected',
  yearOf: 'yearOf',
  of: 'of',
  seasonAfter: 'seasonAfter',
  ordinal: 'ordinals',
  unit: 'units',
} as const satisfies Partial<Record<Meaning, keyof DateWords>>

const roman = ['i', 'ii', 'iii', 'iv']

type Index = {[M in Meaning]: Map<string, Array<Phrase<M>>>}

function makeVocabulary(): Vocabulary {
  const index = Object.fromEntries(
    [...Object.keys(lists), 'month', 'season', 'quarter', 'era', 'and'].map(
      each => [each, new Map()],
    ),
  ) as Index
  for (const locale of Object.values<Locale>(locales)) addLocale(index, locale)
  for (const [word, year] of Object.entries(eras))
    add(index, 'era', word, year, '', false)
  for (const words of Object.values(index))
    for (const phrases of words.values())
      phrases.sort((a, b) => b.keys.length - a.keys.length)
  return index
}

function addLocale(index: Index, {dates, and, tag}: Locale): void {
  const weak = new Set(splitWords(dates.weak))
  const put = <M extends Meaning>(
    meaning: M,
    words: string,
    value: Meanings[M],
  ) => {
    for (const each of splitWords(words))
      add(index, meaning, each, value, tag, weak.has(each.replace(/\.$/, '')))
  }
  for (const [meaning, field] of Object.entries(lists))
    put(meaning as keyof typeof lists, dates[field], true)
  put('and', and, true)
  const {long, short, withDay = '', also} = dates.months
  for (const list of [long, short, withDay])
    for (const [i, each] of splitWords(list).entries())
      put('month', each, i + 1)
  for (const [month, words] of Object.entries(also))
    put('month', words, Number(month))
  for (const [season, words] of Object.entries(dates.seasons))
    put('season', words, season as Season)
  for (const [i, each] of splitWords(dates.quarters.long).entries())
    put('quarter', each, i + 1)
  for (const form of splitWords(dates.quarters.also))
    for (const [i, numeral] of roman.entries())
      put(
        'quarter',
        form.replace('{n}', `${i + 1}`).replace('{r}', numeral),
        i + 1,
      )
}

function add<M extends Meaning>(
  index: Index,
  meaning: M,
  text: string,
  value: Meanings[M],
  language: string,
  weak: boolean,
): void {
  const tokens = tokenize(text)
  if (tokens.at(-1)?.key === '.') tokens.pop()
  const keys = tokens.map(each => each.key)
  const [first] = keys
  if (first === undefined) return
  const words = index[meaning]
  const phrases = words.get(first) ?? []
  words.set(first, phrases)
  const known = phrases.find(
    each => each.value === value && sameKeys(each.keys, keys),
  )
  if (known) {
    // Sure in one language is sure enough.
    known.weak &&= weak
    known.languages = [...known.languages, language]
    return
  }
  const glued = tokens.map(each => each.gap === 'none')
  phrases.push({keys, glued, value, weak, languages: [language]})
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key, i) => key === b[i])
}
