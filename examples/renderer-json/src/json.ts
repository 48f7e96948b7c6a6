import {defineRenderer} from '@cvast/core'
import {handlers} from './handlers.ts'
import {resume} from './resume.ts'
import type {JsonHandlers} from './state.ts'

/** What the JSON can be told. */
export interface JsonOptions {
  indent: number
}

/** JSON Resume 1.0.0, https://jsonresume.org/schema. */
export const json = defineRenderer<JsonOptions, JsonHandlers>({
  name: 'cvast-renderer-json',
  format: 'json',
  extension: 'json',
  mediaType: 'application/json',
  schema: {
    indent: {
      type: 'number',
      default: 2,
      min: 0,
      max: 8,
      integer: true,
      description: 'Blanks per level; 0 for all in one line',
    },
  },
  handlers,
  render: (tree, context, handlers) =>
    `${JSON.stringify(resume(tree, {context, handlers}), undefined, context.options.indent)}\n`,
})
