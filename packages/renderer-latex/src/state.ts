import type {FootnoteDefinition, RenderContext} from '@cvast/core'
import type {LatexOptions} from './options.ts'

/** What surrounds a node. Copied for children, never changed. */
export interface Scope {
  /** How deep in entries: 0 in a section. */
  entryDepth: number
  /** How deep in lists and quotes. */
  listDepth: number
  /** How deep in marks. */
  markDepth: number
  /** Inside the braces of a command, where verbatim text cannot be. */
  argument: boolean
  /** In a section of publications. */
  publications: boolean
  /** Words are struck out. */
  struck: boolean
  /** Footnotes being set around this place. */
  notes: ReadonlySet<string>
  /** Where `\footnote` itself cannot stand: in tables and other footnotes. */
  marksOnly: boolean
}

/** What was found on the way; read once at the end, for the preamble. */
export interface Found {
  packages: Set<string>
  /** Characters beyond ASCII in the text. */
  characters: Set<string>
  /** Helper macros that the body uses. */
  macros: Set<string>
  /** Languages of passages, BCP 47. */
  languages: Set<string>
  /** Depths of lists and quotes. */
  depths: Set<number>
  /** Footnotes set so far, by identifier: their numbers. */
  notes: Map<string, number>
}

/** What every handler is given. */
export interface State {
  readonly context: RenderContext<LatexOptions>
  readonly scope: Readonly<Scope>
  readonly found: Found
  /** All footnotes of the tree. */
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>
  /** Footnotes that something refers to. */
  readonly referenced: ReadonlySet<string>
}

/** `state` for the inside of a node. */
export function within(state: State, change: Partial<Scope>): State {
  return {...state, scope: {...state.scope, ...change}}
}
