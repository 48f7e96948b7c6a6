import type {Period} from '@cvast/core'
import type {DateHit, DateOptions} from './date-hit.ts'
import {readAt} from './read-at.ts'
import type {Reading} from './reading.ts'
import {createSource, type Source} from './source.ts'
import type {Token} from './token.ts'
import {tokenize} from './tokenize.ts'

/**
 * All dates and ranges of a text, in order, the longest where there is a
 * choice. A bare year in prose counts: whether it dates anything, the caller
 * knows. `Engineer (May 2017 – today), since 2015 at …` → two hits.
 */
export function findPeriods(
  text: string,
  options: DateOptions = {},
): DateHit[] {
  if (!anyDigit.test(text)) return []
  const tokens = tokenize(text)
  const source = createSource(text, tokens, options, false)
  const hits: DateHit[] = []
  let at = 0
  while (at < tokens.length) {
    const reading = mayStart(source, at) ? readAt(source, at) : undefined
    if (reading) hits.push(toHit(text, tokens, at, reading))
    at = reading?.next ?? at + 1
  }
  return hits
}

/** A quick look: most words of a text begin no date. */
function mayStart({tokens, vocabulary}: Source, at: number): boolean {
  const {kind, key} = tokens[at] as Token
  if (kind === 'number') return key.length <= 4
  if (kind === 'sign') return starts.has(key)
  return vocabulary.has(key) || romanNumeral.test(key)
}

const romanNumeral = /^[ivx]+$/

const anyDigit = /[0-9\uff10-\uff19\u0660-\u0669\u06f0-\u06f9元]/

/** Signs that a date may begin with. */
const starts = new Set(["'", '~', '≈'])

/** A reading as the caller sees it. */
export function toHit(
  text: string,
  tokens: readonly Token[],
  at: number,
  reading: Reading,
): DateHit {
  const start = (tokens[at] as Token).start
  const end = (tokens[reading.next - 1] as Token).end
  const written = text.slice(start, end)
  const {doubt, other} = reading
  return {
    period: toPeriod(reading, written),
    start,
    end,
    ...(doubt ? {doubt} : {}),
    ...(other ? {alternative: toPeriod(other, written)} : {}),
  }
}

function toPeriod(
  {start, end}: Pick<Reading, 'start' | 'end'>,
  written: string,
): Period {
  return {
    ...(start ? {start} : {}),
    ...(end ? {end} : {}),
    written,
  }
}
