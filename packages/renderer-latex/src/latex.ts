import {defineRenderer} from '@cvast/core'
import {type LatexOptions, latexSchema} from './options.ts'
import {render} from './render.ts'

/** A CV as one LaTeX file for pdfLaTeX, LuaLaTeX and XeLaTeX. */
export const latex = defineRenderer<LatexOptions>({
  name: '@cvast/renderer-latex',
  format: 'latex',
  extension: 'tex',
  mediaType: 'application/x-tex',
  schema: latexSchema,
  presets: {compact: {density: 'compact', fontSize: 10, margins: 20}},
  render,
})
