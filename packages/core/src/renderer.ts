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
   * Bytes of a picture that the tree names, by the name it has there;
   * `undefined` where it cannot be read (already reported by the caller).
   */
  readonly read: (url: string) => Uint8Array | undefined
  /**
   * Reads the source's language, Markdown. For renderers that write it, to see
   * whether what they wrote is read as it is meant.
   */
  readonly parse?: (markdown: string) => Cv
}

/** What a renderer returns: text is written as UTF-8. */
export type Output = string | Uint8Array

/**
 * Turns a tree into one format. A value, not a class: nothing to extend,
 * nothing to register.
 */
export interface Renderer<Options = Record<string, unknown>> {
  readonly contract: typeof contract
  /** Who renders, for messages: `@cvast/renderer-latex`. */
  readonly name: string
  /** What people type: `latex`. */
  readonly format: string
  /** Of the file, without dot: `tex`. */
  readonly extension: string
  /** IANA media type: `application/x-tex`. */
  readonly mediaType: string
  readonly schema: OptionsSchema<Options>
  readonly defaults: Readonly<Options>
  /** Named sets of options: `ats`. */
  readonly presets: Readonly<Record<string, Partial<Options>>>
  /** Pure: equal arguments give equal bytes; the tree is never changed. */
  render(tree: Cv, context: RenderContext<Options>): Output | Promise<Output>
}

/** What the author of a renderer says of it; the rest follows. */
export interface RendererDefinition<Options>
  extends Omit<Renderer<Options>, 'contract' | 'defaults' | 'presets'> {
  readonly presets?: Readonly<Record<string, Partial<Options>>>
}

/** Completes a renderer with its contract version and its defaults. */
export function defineRenderer<Options>(
  definition: RendererDefinition<Options>,
): Renderer<Options> {
  return Object.freeze({
    presets: {},
    ...definition,
    contract,
    defaults: Object.freeze(defaultsOf(definition.schema)),
  })
}
