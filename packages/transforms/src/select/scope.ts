import type {Report} from '@cvast/core'
import type {SelectOptions} from './select-options.ts'

/** What holds for one selection. */
export interface Scope {
  readonly options: SelectOptions
  /** Main language of the CV, if it says so. */
  readonly main: string | undefined
  /** The language that the target asks for; its own words are in it. */
  readonly asked: string | undefined
  /** The language that is wanted: the one asked for, else the main one. */
  readonly wanted: string | undefined
  readonly report: Report
}
