import {locales} from './languages/index.ts'
import type {Locale} from './locale.ts'

/** Languages with a table: `'de'`. */
export type Language = keyof typeof locales

/** Other codes for languages of the table. */
const aliases: Readonly<Record<string, Language>> = {}

/**
 * The table for a BCP 47 tag, whatever its script and region: `pt-BR`, `DE`.
 * `undefined` where there is none.
 */
export function languageOf(tag: string): Locale | undefined {
  const primary = /^[A-Za-z]+/.exec(tag)?.[0].toLowerCase() ?? ''
  const language = Object.hasOwn(aliases, primary) ? aliases[primary] : primary
  return language !== undefined && Object.hasOwn(locales, language)
    ? locales[language as Language]
    : undefined
}
