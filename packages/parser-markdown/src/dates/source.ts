import type {DateOptions} from './date-hit.ts'
import type {Side} from './side.ts'
import type {Token} from './token.ts'
import {
  type Meaning,
  type Meanings,
  type Phrase,
  type Vocabulary,
  vocabulary,
} from './vocabulary.ts'

/** A text that dates are looked for in. */
export interface Source {
  text: string
  tokens: readonly Token[]
  vocabulary: Vocabulary
  languages: readonly string[]
  /** The text is asked to be one date, so that even doubtful forms count. */
  whole: boolean
  /** The first year that numbers alone are taken for. */
  earliest: number
  /** What was read at a token already: start and end are tried alike. */
  sides: Map<number, readonly Side[]>
}

/** What a phrase stands for, and the index of the token behind it. */
export interface Match<M extends Meaning> {
  value: Meanings[M]
  next: number
  /** The phrase may well mean something else here. */
  weak: boolean
}

export function createSource(
  text: string,
  tokens: readonly Token[],
  {languages = [], earliest = 1900}: DateOptions,
  whole: boolean,
): Source {
  return {
    text,
    tokens,
    vocabulary: vocabulary(),
    languages,
    whole,
    earliest,
    sides: new Map(),
  }
}

/** The longest phrase of a meaning that begins at token `at`. */
export function match<M extends Meaning>(
  source: Source,
  meaning: M,
  at: number,
): Match<M> | undefined {
  const token = source.tokens[at]
  if (!token) return undefined
  const phrases = source.vocabulary.get(token.key)
  if (!phrases) return undefined
  for (const phrase of phrases) {
    if (phrase.meaning !== meaning || !fits(source, phrase, at)) continue
    const weak =
      phrase.weak &&
      !phrase.languages.some(each => source.languages.includes(each))
    const value = phrase.value as Meanings[M]
    return {value, next: at + 1 + phrase.more.length, weak}
  }
  return undefined
}

/**
 * The same behind a date: a single Han or hangul character that another one
 * follows is the beginning of a word, `2015年中国` is not the middle of 2015.
 */
export function matchBehind<M extends Meaning>(
  source: Source,
  meaning: M,
  at: number,
): Match<M> | undefined {
  const found = match(source, meaning, at)
  if (!found || found.next > at + 1) return found
  const next = source.tokens[found.next]
  const inWord =
    source.tokens[at]?.kind === 'char' &&
    next?.kind === 'char' &&
    next.gap === 'none' &&
    !continuing.some(each => match(source, each, found.next))
  return inWord ? undefined : found
}

/** What may stand right behind a date. */
const continuing = [
  'to',
  'present',
  'sinceAfter',
  'untilAfter',
  'approximateAfter',
  'expected',
] as const

function fits({tokens}: Source, {more}: Phrase, at: number): boolean {
  for (const [i, {key, glued}] of more.entries()) {
    const token = tokens[at + 1 + i]
    if (token?.key !== key) return false
    if (glued && token.gap !== 'none' && token.kind !== 'char') return false
  }
  return true
}

/** Behind an abbreviation: skips its dot. */
export function skipDot(source: Source, at: number): number {
  const token = source.tokens[at]
  return token?.key === '.' && token.gap === 'none' ? at + 1 : at
}

/** Behind any of these signs; the same place where there is none. */
export function skipSign(
  source: Source,
  at: number,
  ...keys: string[]
): number {
  const token = source.tokens[at]
  return token?.kind === 'sign' && keys.includes(token.key) ? at + 1 : at
}

/** Behind a word such as `of`, `de`, `d'`. */
export function skipOf(source: Source, at: number): number {
  const found = match(source, 'of', at)
  return found ? skipSign(source, found.next, "'") : at
}
