import type {Period} from '@cvast/core'
import type {DateStyle} from './date-style.ts'
import {firstWord} from './first-word.ts'
import {formatDate} from './format-date.ts'
import {languageOf} from './language-of.ts'

export interface FormatOptions {
  /** BCP 47: whose words are used. */
  lang: string
  style: DateStyle
}

/**
 * A period in a language and style: `10/2015–present` → `octobre 2015 –
 * présent`. `undefined` where the language has no table; then, and in the style
 * `written`, print `period.written`.
 */
export function formatPeriod(
  {start, end, written}: Period,
  {lang, style}: FormatOptions,
): string | undefined {
  if (style === 'written') return written
  const locale = languageOf(lang)
  if (!locale) return undefined
  const {write, present} = locale.dates
  const from = start && formatDate(start, locale, style)
  if (end === undefined) return from ?? written
  if (end === 'present') {
    if (from === undefined) return firstWord(present)
    const form = isTight(from) ? write.tightPresent : write.spacedPresent
    return form.replace('{start}', () => from)
  }
  const to = formatDate(end, locale, style)
  if (from === undefined) return write.until.replace('{end}', () => to)
  const form = isTight(from) && isTight(to) ? write.tight : write.spaced
  return form.replace('{start}', () => from).replace('{end}', () => to)
}

/** Neither blanks nor hyphens, so that a dash parts it from its neighbour. */
function isTight(text: string): boolean {
  return !/[\s-]/.test(text)
}
