import type {Source} from './source.ts'
import {digitsOf} from './token.ts'

/** A year, and the index of the token behind it. */
export interface YearRead {
  year: number
  next: number
  /** Two digits without an apostrophe. */
  weak: boolean
}

/** The last year that numbers are taken for. */
const latest = 2099

/** `2015`; with a month's name beside it, any year of four digits. */
export function fullYear(
  source: Source,
  at: number,
  named = false,
): number | undefined {
  const token = source.tokens[at]
  if (digitsOf(token) !== 4) return undefined
  const year = (token as {value: number}).value
  const from = named ? 1000 : source.earliest
  return year >= from && year <= latest ? year : undefined
}

/** `'15` */
export function apostropheYear(
  source: Source,
  at: number,
): YearRead | undefined {
  if (source.tokens[at]?.key !== "'") return undefined
  const token = source.tokens[at + 1]
  if (digitsOf(token) !== 2 || token?.gap !== 'none') return undefined
  return {year: pivot(token.value), next: at + 2, weak: false}
}

/** Behind a month or a season: `2015`, `'15`, `15`. */
export function yearBehind(source: Source, at: number): YearRead | undefined {
  const year = fullYear(source, at, true)
  if (year !== undefined) return {year, next: at + 1, weak: false}
  const short = apostropheYear(source, at)
  if (short) return short
  const token = source.tokens[at]
  return digitsOf(token) === 2
    ? {year: pivot(token?.value ?? 0), next: at + 1, weak: true}
    : undefined
}

/** `15` → 2015, `87` → 1987. No clock: the same text is the same year. */
export function pivot(value: number): number {
  return value < 50 ? 2000 + value : 1900 + value
}
