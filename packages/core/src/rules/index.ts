import {bibliographyRules} from './bibliography.ts'
import {configRules} from './config.ts'
import {dateRules} from './dates.ts'
import {directiveRules} from './directives.ts'
import {frontMatterRules} from './front-matter.ts'
import {outputRules} from './output.ts'
import {readingRules} from './reading.ts'
import type {Rule, Severity} from './rule.ts'
import {selectionRules} from './selection.ts'
import {sourceRules} from './source.ts'

export {didYouMean, quote} from './quote.ts'
export type {Rule, Severity} from './rule.ts'

/**
 * Every finding that cvast can report: its id, how grave it is, its sentence.
 * `docs/rules/<id>.md` explains each.
 */
export const rules = {
  ...frontMatterRules,
  ...sourceRules,
  ...readingRules,
  ...directiveRules,
  ...dateRules,
  ...selectionRules,
  ...outputRules,
  ...configRules,
  ...bibliographyRules,
}

export type RuleId = keyof typeof rules

/** What fills the holes of a rule's sentence. */
export type RuleData<Id extends RuleId> = Parameters<
  (typeof rules)[Id]['message']
>[0]

/** How grave a finding of this rule is; `undefined` for a foreign rule. */
export function severityOf(id: string): Severity | undefined {
  return Object.hasOwn(rules, id)
    ? (rules[id as RuleId] as Rule<never>).severity
    : undefined
}
