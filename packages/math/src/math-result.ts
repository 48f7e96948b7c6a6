import type {MathNode} from './nodes.ts'

/** A LaTeX package that the maths needs, beyond LaTeX itself. */
export type MathPackage = 'amsmath' | 'amssymb' | 'bm'

/**
 * - `unknown-command`: not in the table, so not safe and not understood
 * - `forbidden-command`: could run code, read files or redefine things
 * - `unbalanced`: a brace, `\left`, `\begin` … without its partner
 * - `too-deep`: more nested than `maxDepth`
 * - `unexpected`: known, but not possible at this place
 */
export type MathErrorReason =
  | 'unknown-command'
  | 'forbidden-command'
  | 'unbalanced'
  | 'too-deep'
  | 'unexpected'

/** Why maths was not accepted: `\foo` → `unknown-command` at 0, `\foo`. */
export interface MathError {
  reason: MathErrorReason
  /** Where, in UTF-16 units from the start of the source. */
  offset: number
  /** The source there, cut when long; empty at the end of the source. */
  text: string
}

/**
 * A piece of the source that LaTeX gets in another spelling: as maths
 * (`α` → `\alpha`) or as prose (`é`), which the writer of the file escapes.
 */
export type MathEdit = {start: number; end: number} & (
  | {latex: string}
  | {prose: string; inMaths: boolean}
)

/** Maths that was understood to its end. */
export interface MathAccepted {
  ok: true
  source: string
  children: MathNode[]
  /** Sorted, without repeats. */
  packages: MathPackage[]
  /** In order of the source, without overlaps; for `toLatex`. */
  edits: MathEdit[]
}

/** Maths that was not: show `source` as text, and report `errors`. */
export interface MathRefused {
  ok: false
  source: string
  /** At least one, in order of the source. */
  errors: MathError[]
}

export type MathResult = MathAccepted | MathRefused
