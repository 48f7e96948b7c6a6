import type {FootnoteDefinition, Handlers, RenderContext} from '@cvast/core'
import type {ProvidedSign} from './escape/provided-sign.ts'
import type {Flow} from './layout/flow.ts'
import type {LatexOptions} from './options.ts'
import type {ScriptName} from './unicode/scripts.ts'

/** What surrounds a node. Copied for children, never changed. */
export interface Scope {
  /** How deep in entries: 0 in a section. */
  readonly entryDepth: number
  /** How deep in lists and quotes. */
  readonly listDepth: number
  /** How deep in marks. */
  readonly markDepth: number
  /** Characters of typewriter type that a line has room for. */
  readonly room: number
  /** The same for each column, in a table. */
  readonly rooms: readonly number[]
  /** Inside the braces of a command, where verbatim text cannot be. */
  readonly argument: boolean
  /** In a heading, so in a bookmark too. */
  readonly title: boolean
  /** In a link, which cannot hold another. */
  readonly link: boolean
  /** In a section of publications. */
  readonly publications: boolean
  /** Commands that make a box of each word, outermost first. */
  readonly boxes: readonly string[]
  /** Where `\footnote` itself cannot stand: in tables, labels, footnotes. */
  readonly marksOnly: boolean
}

/** What was found on the way; read once at the end, for the preamble. */
export interface Found {
  /** Packages beyond those that every file loads. */
  readonly packages: Set<string>
  /** Helper macros that the body uses, by name. */
  readonly macros: Set<Macro>
  /** Signs that some encodings lack. */
  readonly signs: Set<ProvidedSign>
  /** Characters that some engine needs told how to show. */
  readonly characters: Set<string>
  /** Those of them that headings and metadata hold. */
  readonly titled: Set<string>
  /** Characters of other scripts, by script. */
  readonly scripts: Map<ScriptName, Set<string>>
  /** Languages of passages, as babel calls them. */
  readonly languages: Set<string>
  /** Depths of lists and quotes. */
  readonly depths: Set<number>
  /** Commands of headings: `subsection`. */
  readonly headings: Set<string>
  /** Footnotes so far, by identifier: their numbers. */
  readonly notes: Map<string, number>
}

/** Helpers that are defined only where they are used. */
export type Macro =
  | 'cvname'
  | 'cvsep'
  | 'sout'
  | 'typewriter'
  | 'url'
  | 'cvdate'
  | 'cvwhen'
  | 'cvlevel'
  | 'cvimage'
  | 'cvphoto'

/** What answers for each node: lines for blocks, text inside a line. */
export type LatexHandlers = Handlers<Flow, State, string>

/** What every handler is given. */
export interface State {
  /** What each node becomes; `with` may have changed some. */
  readonly handlers: LatexHandlers
  readonly context: RenderContext<LatexOptions>
  readonly scope: Scope
  readonly found: Found
  /** All footnotes of the tree, by identifier. */
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>
  /** Footnotes that something refers to. */
  readonly referenced: ReadonlySet<string>
  /** Where publications name the author; `undefined` when not asked for. */
  readonly ownName: RegExp | undefined
}
