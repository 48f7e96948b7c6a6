import {quote} from './quote.ts'
import {rule} from './rule.ts'

/** Where in a bibliography something is. */
export interface Where {
  file: string
  line: number
  /** Of the entry; empty where it has none. */
  key: string
}

/** `entry `doe2020` (`refs.bib`, line 12)` */
function at({file, line, key}: Where): string {
  const entry = key === '' ? 'an entry' : `the entry ${quote(key)}`
  return `${entry} (${quote(file)}, line ${line})`
}

/** Findings in files of publications. */
export const bibliographyRules = {
  'bibliography-unreadable': rule(
    'error',
    ({path, problem}: {path: string; problem: string}) =>
      `Cannot read the bibliography ${quote(path)}, expected BibTeX or CSL-JSON: ${problem}`,
  ),
  'bibliography-syntax': rule(
    'warning',
    ({problem, file, line, key}: Where & {problem: string}) =>
      `Cannot read ${at({file, line, key})}, expected ${problem}; it is left out`,
  ),
  'bibliography-field': rule(
    'warning',
    ({
      field,
      found,
      expected,
      file,
      line,
      key,
    }: Where & {field: string; found: string; expected: string}) =>
      `Unexpected ${quote(found)} in ${quote(field)} of ${at({file, line, key})}, expected ${expected}`,
  ),
  'bibliography-incomplete': rule(
    'warning',
    ({missing, file, line, key}: Where & {missing: string}) =>
      `Cannot find ${quote(missing)} of ${at({file, line, key})}, expected what names a work`,
  ),
  'bibliography-duplicate': rule(
    'warning',
    ({first, file, line, key}: Where & {first: string}) =>
      `Unexpected second ${at({file, line, key}).replace(/^(?:the|an) /, '')}, expected each key once; the first one is used (${quote(first)})`,
  ),
  'bibliography-limit': rule(
    'warning',
    ({
      file,
      line,
      what,
      limit,
    }: {
      file: string
      line: number
      what: string
      limit: number
    }) =>
      `Unexpected number of ${what} in ${quote(file)} from line ${line} on, expected at most ${limit}; what follows is left out`,
  ),
}
