import {defineRenderer} from '@cvast/core'
import {handlers} from './handlers/index.ts'
import {type DocxOptions, schema} from './options.ts'
import {presets} from './presets.ts'
import {render} from './render.ts'
import type {DocxHandlers} from './state.ts'

/** Word: `docx.render(tree, context)` → the bytes of a .docx file. */
export const docx = defineRenderer<DocxOptions, DocxHandlers>({
  name: '@cvast/renderer-docx',
  format: 'docx',
  extension: 'docx',
  mediaType:
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  schema,
  presets,
  handlers,
  render,
})
