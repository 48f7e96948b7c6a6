import type {PublicationsOptions} from '@cvast/bibliography'
import type {Plugin, Renderer} from '@cvast/core'
import type {TransformOptions} from '@cvast/transforms'

/** One document to make of a CV. */
export interface Target {
  /** A renderer, or the name of a format that the caller knows: `docx`. */
  renderer: AnyRenderer | string
  /** What the renderer is told; over the preset, over its defaults. */
  options: Readonly<Record<string, unknown>>
  /** A named set of the renderer's options: `ats`. */
  preset?: string
  /** What people call the document: `recruiter`. Default: the format. */
  name?: string
  /**
   * Name of the file, without folder. `{name}` stands for the source's name
   * without ending. Default: `{name}.<extension of the format>`.
   */
  file?: string
  /** What is done to the tree first: selection, order, language. */
  transforms?: TransformOptions
  /** Files of publications, beside those that the CV names itself. */
  bibliography?: string | readonly string[]
  /** How publications from such files are written. */
  publications?: Partial<PublicationsOptions>
}

/** A renderer of whatever options. */
// biome-ignore lint/suspicious/noExplicitAny: options differ per renderer; `resolveOptions` checks them
export type AnyRenderer = Renderer<any>

/** What `cvast.config.js` says. Every path is relative to its folder. */
export interface Config {
  /** The CVs that `cvast build` takes when none is named. Default: `cv.md`. */
  input?: string | readonly string[]
  /** The folder for what is made. Default: `out`. */
  out?: string
  /** The documents to make. Default: one in every format. */
  targets?: readonly Target[]
  /** Done for every target; a target's own come over these. */
  transforms?: TransformOptions
  /** Files of publications for every target: `refs.bib`. */
  bibliography?: string | readonly string[]
  /** How publications are written; a target's own come over these. */
  publications?: Partial<PublicationsOptions>
  /**
   * Renderers that targets and `-t` can name by their format: values, or
   * modules (`./alpha.js`, `cvast-renderer-alpha`) for the caller to load.
   */
  renderers?: ReadonlyArray<AnyRenderer | string>
  /** What others add to cvast, in the order in which it is done. */
  plugins?: readonly Plugin[]
}

/** Gives the config back as it is; editors complete and check it. */
export function defineConfig(config: Config): Config {
  return config
}

/**
 * One document: `target('latex', {paper: 'letter'}, {name: 'academic'})`.
 * A third party's renderer is given as the value it exports.
 */
export function target<Options>(
  renderer: Renderer<Options> | string,
  options: Partial<Options> = {},
  how: Omit<Target, 'renderer' | 'options'> = {},
): Target {
  return {renderer, options: options as Record<string, unknown>, ...how}
}
