import type {Output, Renderer} from '@cvast/core'

/** What a check looks at. */
export type Group =
  | 'declaration'
  | 'words'
  | 'order'
  | 'escaping'
  | 'purity'
  | 'determinism'
  | 'extension'
  | 'options'
  | 'links'
  | 'images'
  | 'size'

/** The renderer under test and how to look into what it makes. */
// biome-ignore lint/suspicious/noExplicitAny: the kit takes renderers of any options
export interface Subject<Options = any> {
  renderer: Renderer<Options>
  /**
   * The text that a reader of the output reads, best by a program that the
   * renderer's author did not write.
   */
  read: (output: Output) => string | Promise<string>
  /** Options under which all is checked; default: the renderer's defaults. */
  options?: Partial<Options>
  /** How maths reads in the output; default: as its TeX. */
  math?: (tex: string) => string
  /** How many generated CVs; default 50. */
  runs?: number
}
