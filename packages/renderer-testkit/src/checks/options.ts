import type {OptionSpec} from '@cvast/core'
import {demand} from '../nonconformance.ts'
import {renderOnly, renderSubject} from '../render-subject.ts'
import {tortureCv} from '../torture-cv.ts'
import {words, wordsIn} from '../words.ts'
import type {Check} from './check.ts'

/** Every value of every option gives a document. */
export const options: Check[] = [
  {
    group: 'options',
    name: 'renders under each value of each option and each preset',
    run: async subject => {
      const {presets, schema} = subject.renderer
      const variants = [
        ...Object.values(presets),
        ...Object.entries<OptionSpec>(schema).flatMap(([key, spec]) =>
          values(spec).map(value => ({[key]: value})),
        ),
      ]
      for (const variant of variants) {
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
    name: 'keeps most words under each preset',
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
