import {defineRenderer} from '@cvast/core'
import {handlers} from './handlers/index.ts'
import {type LatexOptions, latexSchema} from './options.ts'
import {render} from './render.ts'
import type {LatexHandlers} from './state.ts'

/** A CV as one LaTeX file for pdfLaTeX, LuaLaTeX and XeLaTeX. */
export const latex = defineRenderer<LatexOptions, LatexHandlers>({
  name: '@cvast/renderer-latex',
  format: 'latex',
  extension: 'tex',
  mediaType: 'application/x-tex',
  schema: latexSchema,
  presets: {compact: {density: 'compact', fontSize: 10, margins: 20}},
  handlers,
  render,
})
