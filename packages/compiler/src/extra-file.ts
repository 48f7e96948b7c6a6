import type {Output} from '@cvast/core'

/**
 * A file beside the document: of the same name with another ending (without
 * dot: `bib`), or under the name that stands in the document (`me.png`).
 */
export type ExtraFile = {readonly output: Output} & (
  | {readonly extension: string}
  | {readonly name: string}
)
