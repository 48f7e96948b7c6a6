import {didYouMean, quote} from './quote.ts'
import {rule} from './rule.ts'

/** Findings when a target takes its part of the CV. */
export const selectionRules = {
  'left-out': rule(
    'info',
    ({what, text, expected}: {what: string; text: string; expected: string}) =>
      `Unexpected ${what} ${quote(text)} for this target, expected ${expected}; left out`,
  ),
  'footnote-left-out': rule(
    'warning',
    ({identifier}: {identifier: string}) =>
      `Cannot show the footnote ${quote(identifier)}, expected its text in what the target takes; its mark is left out`,
  ),
  'unknown-tag': rule(
    'warning',
    ({
      option,
      tag,
      suggestion,
    }: {
      option: string
      tag: string
      suggestion?: string | undefined
    }) =>
      `Unexpected tag ${quote(tag)} in ${quote(option)}, expected one that the CV has${didYouMean(suggestion)}`,
  ),
  'unknown-section': rule(
    'warning',
    ({
      option,
      section,
      suggestion,
    }: {
      option: string
      section: string
      suggestion?: string | undefined
    }) =>
      `Unexpected section ${quote(section)} in ${quote(option)}, expected a kind of section or a title of the CV${didYouMean(suggestion)}`,
  ),
  'language-missing': rule(
    'info',
    ({lang, text, instead}: {lang: string; text: string; instead: string}) =>
      `Cannot find ${quote(text)} in ${quote(lang)}, expected it beside the one in ${quote(instead)}; that one is taken`,
  ),
  'directive-unused': rule(
    'warning',
    ({directive}: {directive: string}) =>
      `Cannot tell what ${quote(directive)} is about, expected it at the end of a heading, line, paragraph or item`,
  ),
  'private-unused': rule(
    'error',
    ({directive}: {directive: string}) =>
      `Cannot tell what ${quote(directive)} keeps private, expected \`<!-- cv: private -->\` at the end of a heading, line, paragraph or item`,
  ),
  'too-many-pages': rule(
    'warning',
    ({
      target,
      pages,
      max,
      words,
      parts,
    }: {
      target: string
      pages: number
      max: number
      words: number
      parts: readonly string[]
    }) =>
      `Unexpected ${pages} pages of ${quote(target)}, expected at most ${max}; ${words} words from here on are to be cut: ${some(parts)}`,
  ),
  'pages-unknown': rule(
    'warning',
    ({target, problem}: {target: string; problem: string}) =>
      `Cannot count the pages of ${quote(target)}, expected a program that can: ${problem}`,
  ),
  'translation-missing': rule(
    'warning',
    ({what, text, file}: {what: string; text: string; file: string}) =>
      `Cannot find the ${what} ${quote(text)} in ${quote(file)}, expected a translation`,
  ),
  'translation-date': rule(
    'warning',
    ({
      text,
      found,
      file,
      expected,
    }: {
      text: string
      found: string
      file: string
      expected: string
    }) =>
      `Unexpected date ${quote(found)} of ${quote(text)}, expected the one of ${quote(file)}, ${quote(expected)}`,
  ),
}

/** The first few of many. */
function some(parts: readonly string[]): string {
  const shown = parts.slice(0, 5)
  const more = parts.length - shown.length
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ')
}
