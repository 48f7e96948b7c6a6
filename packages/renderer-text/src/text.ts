import {defineRenderer} from '@cvast/core'
import {type TextOptions, textSchema} from './options.ts'
import {render} from './render.ts'

/** A CV as plain text for web forms, e-mail, terminals and ATS. */
export const text = defineRenderer<TextOptions>({
  name: '@cvast/renderer-text',
  format: 'text',
  extension: 'txt',
  mediaType: 'text/plain',
  schema: textSchema,
  presets: {ats: {width: 0, headings: 'plain', tables: 'lines'}},
  render,
})
