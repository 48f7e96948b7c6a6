import type {MathEdit, MathError, MathPackage} from '../math-result.ts'

/** What is gathered while reading one formula. */
export interface State {
  readonly source: string
  /** The next unit to read. */
  offset: number
  /** The end of the last token that was taken. */
  lastEnd: number
  readonly errors: MathError[]
  readonly packages: Set<MathPackage>
  readonly edits: MathEdit[]
}
