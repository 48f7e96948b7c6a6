import type {Handlers, RenderContext} from '@cvast/core'
import type {Layout} from './layout/layout.ts'
import type {Piece} from './layout/pieces.ts'
import type {Notes} from './notes/notes.ts'
import type {TextOptions} from './options.ts'

/** What answers for each node: layout for blocks, pieces inside a line. */
export type TextHandlers = Handlers<Layout[], State, Piece[]>

/** What every handler is given: copied for the inside of a node, never changed. */
export interface State {
  readonly handlers: TextHandlers
  readonly context: RenderContext<TextOptions>
  /** Language of the text here, BCP 47; empty where nobody says. */
  readonly lang: string
  /** How many nodes are around this one. */
  readonly depth: number
  /** Found on the way, printed at the end. */
  readonly notes: Notes
  /** One character in ASCII, `''` where it has no equivalent. */
  readonly transliterate: ((text: string) => string) | undefined
}

/** `state` for the inside of a node that may say its language. */
export function inLanguage(state: State, lang: string | undefined): State {
  return lang === undefined || lang === state.lang ? state : {...state, lang}
}
