import {defineRenderer} from '@cvast/core'
import {handlers} from './handlers/index.ts'
import {type TextOptions, textSchema} from './options.ts'
import {render} from './render.ts'
import type {TextHandlers} from './state.ts'

/** A CV as plain text for web forms, e-mail, terminals and ATS. */
export const text = defineRenderer<TextOptions, TextHandlers>({
  name: '@cvast/renderer-text',
  format: 'text',
  extension: 'txt',
  mediaType: 'text/plain',
  schema: textSchema,
  presets: {ats: {width: 0, headings: 'plain', tables: 'lines'}},
  handlers,
  render,
})
