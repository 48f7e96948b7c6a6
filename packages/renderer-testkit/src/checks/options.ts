import {type OptionSpec, reporter, resolveOptions} from '@cvast/core'
import {VFile} from 'vfile'
import {demand} from '../nonconformance.ts'
import {renderOnly, renderSubject} from '../render-subject.ts'
import type {Subject} from '../subject.ts'
import {tortureCv} from '../torture-cv.ts'
import {words, wordsIn} from '../words.ts'
import type {Check} from './check.ts'

/** What people can say to a renderer. */
export const options: Check[] = [
  {
    group: 'options',
    name: 'has defaults and presets that its schema allows',
    run: async ({renderer}) => {
      const given = {defaults: renderer.defaults, ...renderer.presets}
      for (const [name, values] of Object.entries(given)) {
        const [problem] = told(renderer, values)
        demand(problem === undefined, `in \`${name}\`: ${problem?.reason}`)
      }
    },
  },
  {
    group: 'options',
    name: 'has an unknown option and an unfit value reported',
    run: async ({renderer}) => {
      const [unknown] = told(renderer, {testkitUnknown: true})
      demand(
        unknown?.ruleId === 'unknown-option',
        'expected the message `unknown-option` for `testkitUnknown`',
      )
      for (const name of Object.keys(renderer.schema)) {
        const [unfit] = told(renderer, {[name]: Symbol.for('testkit')})
        demand(
          unfit?.ruleId === 'option-type',
          `expected the message \`option-type\` for a symbol as \`${name}\``,
        )
      }
    },
  },
  {
    group: 'options',
    name: 'renders under each value of each option and each preset',
    run: async subject => {
      for (const variant of variants(subject)) {
        const {output} = await renderOnly(subject, tortureCv(), variant)
        demand(
          output.length > 0,
          `expected a document under ${JSON.stringify(variant)}`,
        )
      }
    },
  },
  {
    group: 'options',
    name: 'heeds its options',
    run: async subject => {
      const {defaults} = subject.renderer
      const seen = new Set<string>()
      // Of free text only the default is known to be allowed.
      const all = variants(subject).filter(variant =>
        Object.entries(variant).some(
          ([key, value]) =>
            value !== (defaults as Record<string, unknown>)[key],
        ),
      )
      for (const variant of [defaults, ...all])
        seen.add(
          String((await renderOnly(subject, tortureCv(), variant)).output),
        )
      demand(
        all.length === 0 || seen.size > 1,
        'expected that at least one option makes a difference: does `render` use `context.options`?',
      )
    },
  },
  {
    group: 'options',
    name: 'keeps all words under each preset',
    run: async subject => {
      for (const [name, preset] of Object.entries(subject.renderer.presets)) {
        const {text} = await renderSubject(subject, tortureCv(), preset)
        const found = new Set(wordsIn(text))
        const missing = new Set(
          words(tortureCv(), subject.math ? {math: subject.math} : {}).filter(
            word => /^[a-z]{4,}$/.test(word) && !found.has(word),
          ),
        )
        demand(
          missing.size === 0,
          `expected all words under the preset \`${name}\`, missing ${[...missing].join(', ')}`,
        )
      }
    },
  },
]

/** Messages about options. */
function told(
  {schema, format}: Subject['renderer'],
  given: Readonly<Record<string, unknown>>,
) {
  const file = new VFile()
  resolveOptions(schema, given, format, reporter(file))
  return file.messages
}

/** The presets, and each option at each of its values. */
function variants({
  renderer: {presets, schema},
}: Subject): Array<Readonly<Record<string, unknown>>> {
  return [
    ...Object.values<Readonly<Record<string, unknown>>>(presets),
    ...Object.entries<OptionSpec>(schema).flatMap(([key, spec]) =>
      values(spec).map(value => ({[key]: value})),
    ),
  ]
}

/** Some values that an option may have: all of a choice, the ends of a range. */
function values(spec: OptionSpec): unknown[] {
  switch (spec.type) {
    case 'boolean':
      return [true, false]
    case 'choice':
      return [...spec.values]
    case 'number':
      return [spec.min, spec.max].filter(each => each !== undefined)
    case 'list':
      return [[], ['alpha']]
    case 'string':
    case 'file':
      return [spec.default]
  }
}
