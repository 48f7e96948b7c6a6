import type {Report} from './report.ts'
import {suggest} from './suggest.ts'

/** One option of a renderer: what it may be, and what it is by default. */
export type OptionSpec =
  | {type: 'boolean'; default: boolean; description: string}
  | {
      type: 'number'
      default: number
      description: string
      /** Smallest allowed value. */
      min?: number
      /** Largest allowed value. */
      max?: number
      integer?: boolean
    }
  | {
      type: 'string'
      default: string
      description: string
      /** What the text must look like, and how to say so. */
      pattern?: {test: RegExp; expected: string}
    }
  | {
      type: 'choice'
      default: string
      values: readonly string[]
      description: string
    }
  | {type: 'list'; default: readonly string[]; description: string}
  /**
   * Path of a file that the renderer gets by `read(path)`; empty for none.
   * Given by the user, not by the CV, so it may lie anywhere.
   */
  | {type: 'file'; default: string; description: string}

/** All options of a renderer, by name. */
export type OptionsSchema<Options> = {
  readonly [K in keyof Options]: OptionSpec & {default: Options[K]}
}

/** The values that hold when nobody says otherwise. */
export function defaultsOf<Options>(schema: OptionsSchema<Options>): Options {
  return Object.fromEntries(
    Object.entries<OptionSpec>(schema).map(([key, spec]) => [
      key,
      spec.default,
    ]),
  ) as Options
}

/**
 * Given options over the defaults. What does not fit the schema is reported
 * (an error: nothing is written for that target) and left at its default.
 */
export function resolveOptions<Options>(
  schema: OptionsSchema<Options>,
  given: Readonly<Record<string, unknown>>,
  format: string,
  report: Report,
): Options {
  const result: Record<string, unknown> = {
    ...(defaultsOf(schema) as Record<string, unknown>),
  }
  for (const [option, value] of Object.entries(given)) {
    if (!Object.hasOwn(schema, option)) {
      const suggestion = suggest(option, Object.keys(schema))
      report('unknown-option', {option, format, suggestion})
      continue
    }
    if (value === undefined) continue
    const spec = schema[option as keyof Options] as OptionSpec
    const expected = unfit(spec, value)
    if (expected === undefined) result[option] = value
    else report('option-type', {option, format, found: shown(value), expected})
  }
  return result as Options
}

/** What is expected where `value` does not fit; `undefined` where it does. */
function unfit(spec: OptionSpec, value: unknown): string | undefined {
  switch (spec.type) {
    case 'boolean':
      return typeof value === 'boolean' ? undefined : '`true` or `false`'
    case 'number': {
      const {
        min = Number.NEGATIVE_INFINITY,
        max = Number.POSITIVE_INFINITY,
        integer = false,
      } = spec
      const fits =
        typeof value === 'number' &&
        value >= min &&
        value <= max &&
        (!integer || Number.isInteger(value))
      const bounds = [
        spec.min === undefined ? '' : ` from ${spec.min}`,
        spec.max === undefined ? '' : ` to ${spec.max}`,
      ].join('')
      return fits ? undefined : `a ${integer ? 'whole ' : ''}number${bounds}`
    }
    case 'file':
      return typeof value === 'string' ? undefined : 'a path'
    case 'string':
      if (typeof value !== 'string') return 'text'
      return spec.pattern && !spec.pattern.test.test(value)
        ? spec.pattern.expected
        : undefined
    case 'choice':
      return spec.values.includes(value as string)
        ? undefined
        : `one of ${spec.values.map(each => `\`${each}\``).join(', ')}`
    case 'list':
      return Array.isArray(value) &&
        value.every(each => typeof each === 'string')
        ? undefined
        : 'a list of texts'
  }
}

/** A value in a message; what is inside of objects may be anything. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' && value !== null
    ? 'an object'
    : String(value)
}
