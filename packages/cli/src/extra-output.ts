import type {ExtraFile} from '@cvast/compiler'

/** A file beside a document. */
export interface ExtraOutput {
  path: string
  bytes: Uint8Array
}

/** `out/cv.tex` and an ending `bib` → `out/cv.bib` */
export function extraOutput(
  document: string,
  {extension, output}: ExtraFile,
): ExtraOutput {
  const bytes =
    typeof output === 'string' ? new TextEncoder().encode(output) : output
  return {path: `${document.replace(/\.[^./\\]+$/, '')}.${extension}`, bytes}
}
