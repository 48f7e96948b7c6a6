import type {TransformOptions} from '@cvast/compiler'

/**
 * One CV of a run, in plain data, so that a worker thread can have it. Paths
 * are absolute, but for `name`, which is as the user said it.
 */
export interface BuildJob {
  name: string
  /** Names of targets or formats; none: all. */
  to: readonly string[]
  /** Modules of renderers that are not ours: paths or packages. */
  renderers: readonly string[]
  /** What the command line says of language and dates. */
  transforms: TransformOptions
  /** Where the config is; absent: none. */
  configPath: string | undefined
  /** One per target; none when the result goes to standard output. */
  paths: readonly string[]
  /** Also tell what is only information. */
  verbose: boolean
  /** Build although nothing has changed. */
  force: boolean
  /** List what each target leaves out. */
  explain: boolean
}

/** What became of one CV. */
export interface BuildOutcome {
  name: string
  status: 'built' | 'unchanged' | 'failed'
  /** What was written, in the order of the targets. */
  written: ReadonlyArray<{path: string; size: number}>
  /** Pictures, references and modules of renderers that were used, absolute. */
  read: readonly string[]
  /** How many findings about the source are only information. */
  hints: number
  /** Milliseconds. */
  duration: number
}
