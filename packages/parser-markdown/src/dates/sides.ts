import type {PartialDate} from '@cvast/core'
import {numberSides} from './number-sides.ts'
import {apostropheYear, fullYear} from './read-year.ts'
import type {Side} from './side.ts'
import {match, matchBehind, type Source, skipDot, skipSign} from './source.ts'
import {digitsOf} from './token.ts'
import {wordSides} from './word-sides.ts'

/** Most words before a date that only colour it: `expected ca. mid 2012`. */
const mostPrefixes = 3

/**
 * All ways to read one date at token `at`, with the words that say that it is
 * approximate or expected, before and behind it.
 */
export function sides(source: Source, at: number): readonly Side[] {
  const known = source.sides.get(at)
  if (known) return known
  const found = readSides(source, at)
  source.sides.set(at, found)
  return found
}

function readSides(source: Source, at: number): Side[] {
  let behind = at
  let weak = false
  const marks: Pick<PartialDate, 'approximate' | 'expected'> = {}
  for (let count = 0; count < mostPrefixes; count++) {
    const approximate = match(source, 'approximate', behind)
    const expected = match(source, 'expected', behind)
    const found = longer(approximate, expected)
    if (found) {
      if (found === approximate) marks.approximate = true
      else marks.expected = true
      weak ||= found.weak
      behind = skipSign(source, skipDot(source, found.next), '-', ':')
      if (found === approximate) behind = skipPrefixOf(source, behind)
    } else if (isTilde(source, behind)) {
      marks.approximate = true
      behind++
    } else break
  }
  const found = bareSides(source, behind)
  if (found.length === 0) return found
  return found.map(side => {
    const full = withSuffix(source, side, marks)
    return weak && !source.whole ? {...full, weak: true} : full
  })
}

/** `mediados de 2015` */
function skipPrefixOf(source: Source, at: number): number {
  const found = match(source, 'of', at)
  return found ? skipSign(source, found.next, "'") : at
}

function longer<A extends {next: number}, B extends {next: number}>(
  a: A | undefined,
  b: B | undefined,
): A | B | undefined {
  if (!a || !b) return a ?? b
  return b.next > a.next ? b : a
}

/** `~2012`, not the tilde between two dates. */
function isTilde({tokens}: Source, at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  return (
    (token?.key === '~' || token?.key === '≈') &&
    (token.gap !== 'none' || at === 0 || tokens[at - 1]?.kind === 'sign') &&
    next?.gap === 'none'
  )
}

function bareSides(source: Source, at: number): Side[] {
  const token = source.tokens[at]
  if (!token) return []
  if (token.kind === 'number') {
    const own = numberSides(source, at)
    const quoted = match(source, 'yearOf', at)
    return quoted ? [...own, ...ofYear(source, quoted.next)] : own
  }
  if (token.key === "'") {
    const short = apostropheYear(source, at)
    return short
      ? [{form: 'year', date: {year: short.year}, next: short.next, sep: "'"}]
      : []
  }
  if (token.kind === 'sign') return []
  const yearOf = match(source, 'yearOf', at)
  const own = wordSides(source, at)
  if (!yearOf) return own
  const behind = skipSign(source, skipDot(source, yearOf.next), ':', '.')
  const of = ofYear(source, behind)
  return yearOf.weak && !source.whole
    ? [...own, ...of.map(each => ({...each, weak: true}))]
    : [...own, ...of]
}

/** Behind `Class of`, `AY`: `2011`, `'11`, `2015/16`, `2015-16`. */
function ofYear(source: Source, at: number): Side[] {
  const short = apostropheYear(source, at)
  if (short) return [{form: 'year', date: {year: short.year}, next: short.next}]
  if (fullYear(source, at) === undefined) return []
  const found = numberSides(source, at).filter(
    each => each.form === 'year' || each.form === 'years',
  )
  return found.some(each => each.form === 'years') ? found : found
}

/** Behind a date: `頃`, `?`, `(expected)`, `, expected`. */
function withSuffix(
  source: Source,
  side: Side,
  marks: Pick<PartialDate, 'approximate' | 'expected'>,
): Side {
  let {next} = side
  const found = {...marks}
  const after = matchBehind(source, 'approximateAfter', next)
  if (after) [found.approximate, next] = [true, after.next]
  else if (isDoubt(source, next)) [found.approximate, next] = [true, next + 1]
  const expected = expectedBehind(source, next)
  if (expected !== undefined) [found.expected, next] = [true, expected]
  if (!found.approximate && !found.expected) return side
  return {
    ...side,
    next,
    date: {...side.date, ...found},
    ...(side.until ? {until: {...side.until, ...found}} : {}),
  }
}

/** `2012?` */
function isDoubt({tokens}: Source, at: number): boolean {
  const token = tokens[at]
  return (
    (token?.key === '?' || token?.key === '？') &&
    token.gap === 'none' &&
    digitsOf(tokens[at - 1]) > 0
  )
}

/** Index behind `(expected)`, `[exp.]`, `, expected`; absent otherwise. */
function expectedBehind(source: Source, at: number): number | undefined {
  const {tokens} = source
  const opening = tokens[at]?.key ?? ''
  const closing = brackets.get(opening)
  const begin = closing || opening === ',' ? at + 1 : at
  const word = match(source, 'expected', begin)
  if (!word || tokens[begin]?.gap === 'line') return undefined
  const behind = skipDot(source, word.next)
  if (closing) return tokens[behind]?.key === closing ? behind + 1 : undefined
  // `2015 expected 2016`: the word belongs to what follows.
  return digitsOf(tokens[behind]) > 0 || match(source, 'month', behind)
    ? undefined
    : word.next
}

const brackets: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
])
