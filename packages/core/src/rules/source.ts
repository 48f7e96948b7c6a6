import {quote} from './quote.ts'
import {rule} from './rule.ts'

/** Findings in the Markdown itself. */
export const sourceRules = {
  'empty-source': rule(
    'error',
    () => 'Unexpected empty document, expected a CV in Markdown',
  ),
  'binary-source': rule(
    'error',
    ({what}: {what: string}) =>
      `Unexpected ${what}, expected Markdown text in UTF-8`,
  ),
  'too-large': rule(
    'error',
    ({limit}: {limit: string}) =>
      `Unexpected size above ${limit}, expected a CV`,
  ),
  'too-deep': rule(
    'warning',
    ({limit}: {limit: number}) =>
      `Unexpected nesting deeper than ${limit} levels, expected less; what is deeper is kept as text`,
  ),
  'too-complex': rule(
    'warning',
    () =>
      'Unexpected number of marks in one place, expected less; what is beyond is kept as text',
  ),
  'missing-name': rule(
    'warning',
    () =>
      'Cannot find a name, expected a heading such as `# Jane Doe` or `name:` in the front matter',
  ),
  'html-dropped': rule(
    'info',
    ({element}: {element: string}) =>
      `Unexpected HTML ${quote(element)}, expected Markdown; its text is kept, its markup is not`,
  ),
}
