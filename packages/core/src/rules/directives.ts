import {didYouMean, quote} from './quote.ts'
import {rule} from './rule.ts'

/** Findings in `<!-- cv: … -->`. */
export const directiveRules = {
  'directive-syntax': rule(
    'warning',
    ({problem, directive}: {problem: string; directive: string}) =>
      `Cannot read the directive ${quote(directive)}, expected ${problem}`,
  ),
  'directive-unknown': rule(
    'warning',
    ({name, suggestion}: {name: string; suggestion?: string | undefined}) =>
      `Unexpected ${quote(name)} in a directive, expected a known word or key${didYouMean(suggestion)}`,
  ),
  'directive-date': rule(
    'warning',
    ({key, found}: {key: string; found: string}) =>
      `Unexpected ${quote(found)} as ${quote(key)} in a directive, expected a date such as \`2015\`, \`2015-10\`, \`2015-Q3\` or \`2015-autumn\``,
  ),
}
