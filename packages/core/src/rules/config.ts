import {didYouMean, quote} from './quote.ts'
import {rule} from './rule.ts'

/** Findings in options, targets and plug-ins. */
export const configRules = {
  'unknown-option': rule(
    'error',
    ({
      option,
      format,
      suggestion,
    }: {
      option: string
      format: string
      suggestion?: string | undefined
    }) =>
      `Unexpected option ${quote(option)} for ${quote(format)}, expected a known one${didYouMean(suggestion)}`,
  ),
  'option-type': rule(
    'error',
    ({
      option,
      format,
      found,
      expected,
    }: {
      option: string
      format: string
      found: string
      expected: string
    }) =>
      `Unexpected ${quote(found)} as option ${quote(option)} of ${quote(format)}, expected ${expected}`,
  ),
  'low-contrast': rule(
    'warning',
    ({
      option,
      colour,
      ratio,
    }: {
      option: string
      colour: string
      ratio: string
    }) =>
      `Unexpected contrast of ${ratio} between ${quote(colour)} (option ${quote(option)}) and white, expected 4.5 or more`,
  ),
  'unusable-reference': rule(
    'error',
    ({path, problem}: {path: string; problem: string}) =>
      `Cannot use ${quote(path)} as reference, expected a Word file (.docx or .dotx): ${problem}`,
  ),
  'renderer-failed': rule(
    'error',
    ({name, problem}: {name: string; problem: string}) =>
      `Cannot render with ${quote(name)}, expected a result: ${problem}`,
  ),
  'not-a-renderer': rule(
    'error',
    ({name, problem}: {name: string; problem: string}) =>
      `Cannot use ${quote(name)} as a renderer, expected a value made by \`defineRenderer\`: ${problem}`,
  ),
  'plugin-failed': rule(
    'error',
    ({name, problem}: {name: string; problem: string}) =>
      `Cannot apply the plug-in ${quote(name)}, expected a value made by \`definePlugin\` that gives trees: ${problem}`,
  ),
}
