import {contract, defaultsOf} from '@cvast/core'
import {demand} from '../nonconformance.ts'
import type {Check} from './check.ts'

/** What a renderer says of itself. */
export const declaration: Check[] = [
  {
    group: 'declaration',
    name: 'says its contract, name, format, extension and media type',
    run: async ({renderer}) => {
      demand(
        renderer.contract === contract,
        `expected contract ${contract}, found ${String(renderer.contract)}`,
      )
      demand(renderer.name !== '', 'expected a name')
      demand(
        /^[a-z][a-z\d-]*$/.test(renderer.format),
        `expected a format in lower case such as \`latex\`, found \`${renderer.format}\``,
      )
      demand(
        /^[a-z\d]+(\.[a-z\d]+)*$/i.test(renderer.extension),
        `expected an extension without dot, found \`${renderer.extension}\``,
      )
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
      for (const [name, spec] of Object.entries<{description: string}>(
        renderer.schema,
      ))
        demand(
          spec.description.trim() !== '',
          `expected a description of the option \`${name}\``,
        )
    },
  },
]
