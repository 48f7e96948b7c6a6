import {quote} from './quote.ts'
import {rule} from './rule.ts'

/** Findings when dates and titles are written in another language. */
export const dateRules = {
  'date-language': rule(
    'warning',
    ({lang, known}: {lang: string; known: readonly string[]}) =>
      `Cannot write dates in ${quote(lang)}, expected one of ${known.map(quote).join(', ')}; dates are left as written`,
  ),
  'title-kept': rule(
    'info',
    ({title, lang}: {title: string; lang: string}) =>
      `Cannot translate the section title ${quote(title)} to ${quote(lang)}, expected a standard title; it is left as written`,
  ),
}
