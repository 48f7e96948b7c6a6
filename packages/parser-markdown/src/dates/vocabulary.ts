import type {Season} from '@cvast/core'
import {
  type DateWords,
  fold,
  type Locale,
  locales,
  splitWords,
} from '@cvast/locales'
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
  meaning: M
  /** The tokens behind the first. */
  more: readonly Piece[]
  value: Meanings[M]
  /** Means something else in prose, or in other languages. */
  weak: boolean
  /** Whose table has it. */
  languages: string[]
}

interface Piece {
  key: string
  /** Whether it stands right behind the token before it. */
  glued: boolean
}

/** Phrases by their first token, longest first. */
export type Vocabulary = ReadonlyMap<string, readonly Phrase[]>

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

type Index = Map<string, Phrase[]>

function makeVocabulary(): Vocabulary {
  const index: Index = new Map()
  for (const locale of Object.values<Locale>(locales)) addLocale(index, locale)
  for (const [word, year] of Object.entries(eras))
    add(index, 'era', word, year, '', false)
  for (const phrases of index.values())
    if (phrases.length > 1)
      phrases.sort((a, b) => b.more.length - a.more.length)
  return index
}

function addLocale(index: Index, {dates, and, tag}: Locale): void {
  const weak = new Set(splitWords(fold(dates.weak)))
  const put = <M extends Meaning>(
    meaning: M,
    words: string,
    valueAt: (i: number) => Meanings[M],
  ) => {
    let i = 0
    for (const each of splitWords(fold(words))) {
      const word = each.endsWith('.') ? each.slice(0, -1) : each
      add(index, meaning, word, valueAt(i), tag, weak.has(word))
      i++
    }
  }
  for (const [meaning, field] of Object.entries(lists))
    put(meaning as keyof typeof lists, dates[field], () => true)
  put('and', and, () => true)
  const {long, short, withDay = '', also} = dates.months
  for (const list of [long, short, withDay]) put('month', list, i => i + 1)
  for (const [month, words] of Object.entries(also))
    put('month', words, () => Number(month))
  for (const [season, words] of Object.entries(dates.seasons))
    put('season', words, () => season as Season)
  put('quarter', dates.quarters.long, i => i + 1)
  for (const [i, numeral] of roman.entries())
    put(
      'quarter',
      dates.quarters.also
        .replaceAll('{n}', `${i + 1}`)
        .replaceAll('{r}', numeral),
      () => i + 1,
    )
}

const plainWord = /^[a-z]+$/

/** A phrase that is folded, without a dot at its end. */
function add<M extends Meaning>(
  index: Index,
  meaning: M,
  text: string,
  value: Meanings[M],
  language: string,
  weak: boolean,
): void {
  let first = text
  let more: Piece[] = none
  if (!plainWord.test(text)) {
    const [head, ...tail] = tokenize(text)
    if (!head) return
    first = head.key
    more = tail.map(({key, gap}) => ({key, glued: gap === 'none'}))
  }
  const phrases = index.get(first)
  const phrase: Phrase = {meaning, more, value, weak, languages: [language]}
  if (!phrases) {
    index.set(first, [phrase])
    return
  }
  for (const each of phrases) {
    if (each.meaning !== meaning || each.value !== value) continue
    if (!sameKeys(each.more, more)) continue
    // Sure in one language is sure enough.
    each.weak &&= weak
    each.languages.push(language)
    return
  }
  phrases.push(phrase)
}

const none: Piece[] = []

function sameKeys(a: readonly Piece[], b: readonly Piece[]): boolean {
  return a.length === b.length && a.every((each, i) => each.key === b[i]?.key)
}
