import {defaultsOf, type OptionSpec, rendererProblem} from '@cvast/core'
import {demand} from '../nonconformance.ts'
import type {Check} from './check.ts'

/** What a renderer says of itself. */
export const declaration: Check[] = [
  {
    group: 'declaration',
    name: 'says its contract, name, format, extension and media type',
    run: async ({renderer}) => {
      const problem = rendererProblem(renderer)
      demand(
        problem === undefined,
        `expected a renderer made by \`defineRenderer\`: ${problem}`,
      )
      demand(renderer.name !== '', 'expected a name')
      demand(
        /^[a-z]+\/[\w.+-]+$/.test(renderer.mediaType),
        `expected a media type, found \`${renderer.mediaType}\``,
      )
    },
  },
  {
    group: 'declaration',
    name: 'describes every option; its defaults are those of its schema',
    run: async ({renderer}) => {
      demand(
        JSON.stringify(renderer.defaults) ===
          JSON.stringify(defaultsOf(renderer.schema)),
        'expected the defaults of the schema; use `defineRenderer`',
      )
      for (const [name, spec] of Object.entries<OptionSpec>(renderer.schema)) {
        demand(
          spec.description.trim() !== '',
          `expected a description of the option \`${name}\``,
        )
        // With `g` or `y`, `test` remembers where it was.
        demand(
          spec.type !== 'string' ||
            !/[gy]/.test(spec.pattern?.test.flags ?? ''),
          `expected a pattern without the flags \`g\` and \`y\` for the option \`${name}\``,
        )
      }
    },
  },
]
