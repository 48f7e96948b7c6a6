import type {PartialDate} from '@cvast/core'
import type {Doubt} from './date-hit.ts'

/** A period as it could be read at some token. */
export interface Reading {
  start?: PartialDate
  end?: PartialDate | 'present'
  /** Index of the token behind it. */
  next: number
  /** Counts only where the whole text is asked to be a date. */
  weak: boolean
  /** Numbers only, so that what stands beside it decides. */
  bare: boolean
  /** What a list of dates must have in common. */
  shape: string
  doubt?: Doubt
  other?: {start?: PartialDate; end?: PartialDate | 'present'}
}
