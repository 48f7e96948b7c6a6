import type {Cv} from './nodes.ts'
import {defaultsOf, type OptionsSchema} from './options.ts'
import type {Report} from './report.ts'

/** The version of the contract that this package speaks. */
export const contract = 1

/** What a renderer is given beside the tree. */
export interface RenderContext<Options> {
  /** Complete: defaults filled in, validated. */
  readonly options: Readonly<Options>
  readonly report: Report
  /** When the document is made. The only clock that a renderer has. */
  readonly date: Date
  /**
   * Main language of the text, BCP 47: that of the tree, else what its section
   * titles tell. `undefined` where nothing does.
   */
  readonly lang?: string | undefined
  /**
   * Bytes of a picture that the tree names, by the name it has there;
   * `undefined` where it cannot be read (already reported by the caller).
   */
  readonly read: (url: string) => Uint8Array | undefined
  /**
   * Says that the output names this picture and does not hold it: whoever
   * writes the output lays the picture beside it, under that name.
   */
  readonly attach?: (url: string) => void
  /**
   * Reads the source's language, Markdown. For renderers that write it, to see
   * whether what they wrote is read as it is meant.
   */
  readonly parse?: (markdown: string) => Cv
}

/** What a renderer returns: text is written as UTF-8. */
export type Output = string | Uint8Array

/** What a renderer says of itself. */
interface RendererFacts<Options> {
  /** Who renders, for messages: `@cvast/renderer-latex`. */
  readonly name: string
  /** What people type: `latex`. */
  readonly format: string
  /** Of the file, without dot: `tex`. */
  readonly extension: string
  /** IANA media type: `application/x-tex`. */
  readonly mediaType: string
  readonly schema: OptionsSchema<Options>
}

/**
 * Turns a tree into one format. A value, not a class: nothing to extend,
 * nothing to register. `Table` is the type of its handlers.
 */
export interface Renderer<
  Options = Record<string, unknown>,
  Table extends object = object,
> extends RendererFacts<Options> {
  readonly contract: typeof contract
  readonly defaults: Readonly<Options>
  /** Named sets of options: `ats`. */
  readonly presets: Readonly<Record<string, Partial<Options>>>
  /**
   * What `render` does with each type of node; empty where it works without a
   * table.
   */
  readonly handlers: Table
  /** Pure: equal arguments give equal bytes; the tree is never changed. */
  render(tree: Cv, context: RenderContext<Options>): Output | Promise<Output>
  /**
   * The same renderer but for what is named here:
   *
   * ```ts
   * latex.with({handlers: {thematicBreak: () => [line('\\bigskip')]}})
   * ```
   */
  with(changes: RendererChanges<Options, Table>): Renderer<Options, Table>
}

/** What `with` can change. */
export interface RendererChanges<Options, Table extends object> {
  readonly name?: string
  /** Needed where the changed renderer is listed beside the unchanged one. */
  readonly format?: string
  /** These answer instead; what is not named stays. */
  readonly handlers?: Partial<Table>
  /** More presets, or others under the same names. */
  readonly presets?: Readonly<Record<string, Partial<Options>>>
}

/** What the author of a renderer says of it; the rest follows. */
export interface RendererDefinition<Options, Table extends object>
  extends RendererFacts<Options> {
  readonly presets?: Readonly<Record<string, Partial<Options>>>
  readonly handlers?: Table
  /** `handlers` are those of the definition, with the changes of `with`. */
  render(
    tree: Cv,
    context: RenderContext<Options>,
    handlers: Table,
  ): Output | Promise<Output>
}

/** Completes a renderer with its contract version, defaults and `with`. */
export function defineRenderer<Options, Table extends object = object>(
  definition: RendererDefinition<Options, Table>,
): Renderer<Options, Table> {
  const {presets = {}, render} = definition
  const handlers = Object.freeze({...definition.handlers}) as Table
  return Object.freeze({
    ...definition,
    contract,
    presets,
    handlers,
    defaults: Object.freeze(defaultsOf(definition.schema)),
    render: (tree: Cv, context: RenderContext<Options>) =>
      render(tree, context, handlers),
    with: (changes: RendererChanges<Options, Table>) =>
      defineRenderer<Options, Table>({
        ...definition,
        ...changes,
        presets: {...presets, ...changes.presets},
        handlers: {...handlers, ...changes.handlers},
      }),
  })
}
