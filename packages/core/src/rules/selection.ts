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
      `Cannot tell what ${quote(directive)} keeps private, expected it at the end of a heading, line, paragraph or item`,
  ),
}
