import {type RuleData, suggest} from '@cvast/core'
import {dateStyles, isDateStyle, languageOf, locales} from '@cvast/locales'
import {dateOf} from './select/limit-section.ts'
import type {TransformOptions} from './transform-options.ts'

/** An option that cannot be followed. */
export type TransformProblem = {
  /** Where it is: `['limits', 'work', 'max']`. */
  path: readonly string[]
} & (
  | {rule: 'unknown-option'; data: RuleData<'unknown-option'>}
  | {rule: 'option-type'; data: RuleData<'option-type'>}
)

/** What is the matter with a value; nothing where it is as it should be. */
type Check = (value: unknown, path: readonly string[]) => TransformProblem[]

/** What options are for, in messages. */
const format = 'transforms'

/**
 * What in the options for the transforms is not as it should be. Options come
 * from a config, which need not be checked by types.
 */
export function transformProblems(options: unknown): TransformProblem[] {
  return all(options, [])
}

const text = value('text', each => typeof each === 'string')
const flag = value('`true` or `false`', each => typeof each === 'boolean')
const texts = value(
  'a list of texts',
  each =>
    Array.isArray(each) &&
    each.every((item: unknown) => typeof item === 'string'),
)
const textOrNone = value(
  'text, or `false` for none',
  each => typeof each === 'string' || each === false,
)
const since = value(
  'a year such as `2014` or a month such as `2014-06`',
  each =>
    (typeof each === 'string' || typeof each === 'number') &&
    dateOf(each) !== undefined,
)
const max = value(
  'a whole number from 0',
  each => typeof each === 'number' && Number.isInteger(each) && each >= 0,
)
const order = value('`written` or `newest`', each =>
  ['written', 'newest'].includes(each as string),
)

const language = value(
  `one of ${Object.keys(locales)
    .map(each => `\`${each}\``)
    .join(', ')}`,
  each => typeof each === 'string' && languageOf(each) !== undefined,
)
const style = value(
  `${dateStyles.map(each => `\`${each}\``).join(', ')} or a pattern with \`YYYY\``,
  each => typeof each === 'string' && isDateStyle(each),
)

const all = record<Required<TransformOptions>>({
  include: texts,
  exclude: texts,
  private: flag,
  sections: texts,
  limits: table(record({max, since})),
  since,
  sectionTitles: table(text),
  numbered: texts,
  bold: table(texts),
  headline: textOrNone,
  summary: textOrNone,
  contacts: texts,
  closing: text,
  photo: flag,
  lang: language,
  dates: record({style}),
  titles: flag,
  sort: order,
})

function value(expected: string, isFit: (value: unknown) => boolean): Check {
  return (found, path) => (isFit(found) ? [] : [wrong(found, path, expected)])
}

/** Known keys, each with a check; what is `undefined` is not there. */
function record<Options extends object>(
  checks: {
    readonly [Key in keyof Options]: Check
  },
): Check {
  const known = Object.keys(checks)
  return (found, path) =>
    isTable(found)
      ? Object.entries(found).flatMap(([key, each]): TransformProblem[] => {
          if (each === undefined) return []
          const inside = [...path, key]
          if (Object.hasOwn(checks, key))
            return checks[key as keyof Options](each, inside)
          const suggestion = suggest(key, known)
          const option = inside.join('.')
          return [
            {
              path: inside,
              rule: 'unknown-option',
              data: {option, format, suggestion},
            },
          ]
        })
      : [wrong(found, path, 'a table')]
}

/** Any keys, each with the same check. */
function table(check: Check): Check {
  return (found, path) =>
    isTable(found)
      ? Object.entries(found).flatMap(([key, each]) =>
          check(each, [...path, key]),
        )
      : [wrong(found, path, 'a table')]
}

function isTable(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null && !Array.isArray(found)
}

function wrong(
  found: unknown,
  path: readonly string[],
  expected: string,
): TransformProblem {
  const shown = typeof found === 'string' ? found : JSON.stringify(found)
  return {
    path,
    rule: 'option-type',
    data: {
      option: path.join('.') || 'transforms',
      format,
      found: shown ?? typeof found,
      expected,
    },
  }
}
