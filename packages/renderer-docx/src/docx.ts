import {defineRenderer} from '@cvast/core'
import {type DocxOptions, schema} from './options.ts'
import {presets} from './presets.ts'
import {render} from './render.ts'

/** Word: `docx.render(tree, context)` → the bytes of a .docx file. */
export const docx = defineRenderer<DocxOptions>({
  name: '@cvast/renderer-docx',
  format: 'docx',
  extension: 'docx',
  mediaType:
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  schema,
  presets,
  render,
})
