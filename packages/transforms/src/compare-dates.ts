import type {PartialDate, Season} from '@cvast/core'

/** Seasons of the north by the month in which they end. */
const seasonEnds: Readonly<Record<Season, number>> = {
  spring: 5,
  summer: 8,
  autumn: 11,
  winter: 12,
}

/**
 * Negative when `a` is earlier. A date of less precision counts as its end:
 * `2015` is after `March 2015`. No date is before any.
 */
export function compareDates(
  a: PartialDate | undefined,
  b: PartialDate | undefined,
): number {
  const [first, second] = [ordinal(a), ordinal(b)]
  return first === second ? 0 : first - second
}

/** Days since the year 0 in a calendar of months of 31 days. */
function ordinal(date: PartialDate | undefined): number {
  if (date === undefined) return Number.NEGATIVE_INFINITY
  const {year, month, quarter, season, day = 31} = date
  const last =
    month ?? (quarter ? quarter * 3 : season ? seasonEnds[season] : 12)
  return (year * 12 + last - 1) * 31 + day
}
