import {didYouMean, quote} from './quote.ts'
import {quoteWhole} from './quote-whole.ts'
import {rule} from './rule.ts'

/** Findings in the YAML at the top of the source. */
export const frontMatterRules = {
  'front-matter-syntax': rule(
    'error',
    ({problem}: {problem: string}) =>
      `Cannot read the front matter, expected YAML: ${problem}`,
  ),
  'front-matter-type': rule(
    'error',
    ({key, found, expected}: {key: string; found: string; expected: string}) =>
      `Unexpected ${found} as ${quote(key)} in the front matter, expected ${expected}`,
  ),
  'front-matter-unknown-key': rule(
    'warning',
    ({
      key,
      value,
      suggestion,
    }: {
      key: string
      value?: string | undefined
      suggestion?: string | undefined
    }) =>
      `Unexpected key ${quote(key)} in the front matter, expected a known key${didYouMean(suggestion)}${value ? `; its value ${quoteWhole(value)} is left out` : ''}`,
  ),
  'front-matter-unused': rule(
    'info',
    ({key, value}: {key: string; value: string}) =>
      `Unexpected ${quote(key)} ${quoteWhole(value)} in the front matter, expected only one name of the person; it is left out`,
  ),
}
