import {dirname, join} from 'node:path'
import type {ExtraFile} from '@cvast/compiler'

/** A file beside a document. */
export interface ExtraOutput {
  path: string
  bytes: Uint8Array
}

/**
 * `out/cv.tex` and an ending `bib` → `out/cv.bib`; and a name `me.png` →
 * `out/me.png`
 */
export function extraOutput(document: string, extra: ExtraFile): ExtraOutput {
  const {output} = extra
  const bytes =
    typeof output === 'string' ? new TextEncoder().encode(output) : output
  const path =
    'name' in extra
      ? join(dirname(document), extra.name)
      : `${document.replace(/\.[^./\\]+$/, '')}.${extra.extension}`
  return {path, bytes}
}
