import type {Period} from '@cvast/core'

/**
 * Why a date could be read otherwise.
 *
 * * `year-or-month`: `2001-04` is 2001 to 2004 or April 2001.
 * * `day-or-month`: `03/04/2015` is 3 April or 4 March.
 * * `two-ranges`: `2010–2012, 2014–2016`; the period spans both.
 * * `end-before-start`: `2015–2012`.
 */
export type Doubt =
  | 'year-or-month'
  | 'day-or-month'
  | 'two-ranges'
  | 'end-before-start'

/** A date or range of dates in a text. */
export interface DateHit {
  period: Period
  /** Offset of its first character, brackets and marks around it left out. */
  start: number
  /** Offset behind its last character. */
  end: number
  doubt?: Doubt
  /** The other reading, where there is one. */
  alternative?: Period
}

export interface DateOptions {
  /**
   * Languages of the text, most likely first, BCP 47. Every language is read
   * anyway; these decide where a word or an order of numbers means two things.
   */
  languages?: readonly string[]
  /** The first year that numbers alone are taken for; default: 1900. */
  earliest?: number
}
