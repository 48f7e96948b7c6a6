import {readFileSync} from 'node:fs'
import {relative} from 'node:path'
import {
  type Target,
  type TransformProblem,
  transformProblems,
} from '@cvast/compiler'
import {type RuleData, rules, suggest} from '@cvast/core'
import type {Io} from './io.ts'
import type {LoadedConfig} from './load-config.ts'
import {placeInCode} from './place-in-code.ts'
import {UsageError} from './usage-error.ts'

type Problem =
  | TransformProblem
  | {
      path: readonly string[]
      rule: 'unknown-option'
      data: RuleData<'unknown-option'>
    }
  | {
      path: readonly string[]
      rule: 'option-type'
      data: RuleData<'option-type'>
    }

/** What a target can say. */
const known = [
  'renderer',
  'options',
  'preset',
  'name',
  'file',
  'transforms',
  'bibliography',
  'publications',
  'pages',
] as const satisfies ReadonlyArray<keyof Target>

/**
 * Stops the run where the config says something that no target knows, with the
 * place in the config. Half a selection could show what is private.
 */
export async function checkTargets(
  {config, path}: LoadedConfig,
  io: Io,
): Promise<void> {
  const {targets = [], transforms} = config
  const problems = [
    ...transformProblems(transforms ?? {}).map(each => ({name: '', each})),
    ...publicationProblems(config, 'config').map(each => ({name: '', each})),
    ...targets.flatMap(target =>
      problemsOf(target).map(each => ({name: target.name ?? '', each})),
    ),
  ]
  const [first] = problems
  if (!first) return
  const {name, each} = first
  const code = path === undefined ? '' : readFileSync(path, 'utf8')
  const found = placeInCode(code, name, each.path)
  const place = [
    path === undefined ? 'config' : relative(io.cwd, path),
    ...(found ? [found.line, found.column] : []),
  ].join(':')
  const {message} = rules[each.rule]
  throw new UsageError(
    `${place}: ${(message as (data: object) => string)(each.data)} [${each.rule}]`,
    name === '' ? undefined : `In the target \`${name}\`.`,
  )
}

function problemsOf(target: Target): Problem[] {
  const format = target.name ?? 'target'
  const unknown = Object.keys(target)
    .filter(key => !(known as readonly string[]).includes(key))
    .map(
      (option): Problem => ({
        path: [option],
        rule: 'unknown-option',
        data: {option, format, suggestion: suggest(option, known)},
      }),
    )
  const {pages} = target
  const fits =
    pages === undefined ||
    (typeof pages === 'object' && Number.isInteger(pages.max) && pages.max > 0)
  const wrong: Problem[] = fits
    ? []
    : [
        {
          path: ['pages'],
          rule: 'option-type',
          data: {
            option: 'pages',
            format,
            found: JSON.stringify(pages),
            expected: 'a table such as `{max: 2}`',
          },
        },
      ]
  return [
    ...unknown,
    ...wrong,
    ...publicationProblems(target, format),
    ...transformProblems(target.transforms ?? {}).map(each => ({
      ...each,
      path: ['transforms', ...each.path],
    })),
  ]
}

/** Files and options of publications, where they are of the wrong kind. */
function publicationProblems(
  {bibliography, publications}: Pick<Target, 'bibliography' | 'publications'>,
  format: string,
): Problem[] {
  const problem = (
    option: string,
    value: unknown,
    expected: string,
  ): Problem => ({
    path: [option],
    rule: 'option-type',
    data: {option, format, found: JSON.stringify(value), expected},
  })
  const isFile =
    bibliography === undefined ||
    [bibliography].flat().every(each => typeof each === 'string')
  const isTable =
    publications === undefined ||
    (typeof publications === 'object' &&
      publications !== null &&
      !Array.isArray(publications))
  return [
    ...(isFile
      ? []
      : [problem('bibliography', bibliography, 'a file, or a list of files')]),
    ...(isTable
      ? []
      : [
          problem(
            'publications',
            publications,
            "a table such as `{style: 'ieee'}`",
          ),
        ]),
  ]
}
