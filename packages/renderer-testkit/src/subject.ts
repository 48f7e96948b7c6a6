import type {Output, Renderer} from '@cvast/core'

/** What a check looks at, and the words for it in the manifest. */
export const groups = {
  declaration: 'says what it is',
  output: 'gives a document',
  words: 'loses no word',
  order: 'keeps the order',
  escaping: 'shows text as it is',
  purity: 'touches nothing',
  determinism: 'gives equal bytes for equal arguments',
  extension: 'falls back visibly at unknown nodes',
  options: 'does what its options say',
  links: 'leads where links lead, and nowhere unsafe',
  images: 'gets pictures from `read` alone',
  size: 'takes deep and large trees',
} as const

export type Group = keyof typeof groups

/** Milliseconds that one rendering may take. */
export const defaultTimeLimit = 20_000

/** The renderer under test and how to look into what it makes. */
// biome-ignore lint/suspicious/noExplicitAny: the kit takes renderers of any options
export interface Subject<Options = any> {
  renderer: Renderer<Options>
  /**
   * The text that a reader of the output reads, best by a program that the
   * renderer's author did not write.
   */
  read: (output: Output) => string | Promise<string>
  /**
   * Where the links of the output lead. Default: what stands in the output
   * itself, which must then be text.
   */
  addresses?: (output: Output) => readonly string[] | Promise<readonly string[]>
  /** Options under which all is checked; default: the renderer's defaults. */
  options?: Partial<Options>
  /** How maths reads in the output; default: as its TeX. */
  math?: (tex: string) => string
  /** How many generated CVs; default 50. */
  runs?: number
  /** Milliseconds that one rendering may take; default 20,000. */
  timeLimit?: number
}
