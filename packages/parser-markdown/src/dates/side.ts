import type {PartialDate} from '@cvast/core'

/**
 * How a date was written, as far as it decides what it can stand beside.
 *
 * * with a year: `year` 2015, `years` 2015/16, `ym` 2015-03, `my` 03/2015,
 *   `ymd`, `dmy`, `named` March 2015, `season`, `quarter`
 * * without: `month` March, `season`, `quarter`, `m` 03, `d` 3., `dm` 3.4.,
 *   `md` March 3
 */
export type Form =
  | 'year'
  | 'years'
  | 'ym'
  | 'my'
  | 'ymd'
  | 'dmy'
  | 'named'
  | 'season'
  | 'quarter'
  | 'month'
  | 'm'
  | 'd'
  | 'dm'
  | 'md'

/** One date as it could be read at some token. */
export interface Side {
  form: Form
  /** The year is 0 where the text leaves it to the other side. */
  date: PartialDate
  /** The second year of `2015/16`. */
  until?: PartialDate
  /** Index of the token behind it. */
  next: number
  /** Not a date unless something beside it says so: `10/15`, `out 2019`. */
  weak?: boolean
  /** What parts its numbers. */
  sep?: string
  /** May be day and month in the other order. */
  swapped?: PartialDate
}

/** Whether the text leaves the year to the other side. */
export function isYearless(side: Side): boolean {
  return side.date.year === 0
}
