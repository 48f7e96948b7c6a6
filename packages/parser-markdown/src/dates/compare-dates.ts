import type {PartialDate, Season} from '@cvast/core'

const seasonMonths: Readonly<Record<Season, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  // Of the year before, or of this one.
  winter: [1, 14],
}

/**
 * Whether `end` is surely before `start`: even its last possible day is before
 * the first possible one. `2015` is not before `March 2015`.
 */
export function endsBefore(start: PartialDate, end: PartialDate): boolean {
  return lastDay(end) < firstDay(start)
}

function firstDay({
  year,
  month,
  day = 1,
  quarter,
  season,
}: PartialDate): number {
  const first =
    month ?? (quarter ? quarter * 3 - 2 : season ? seasonMonths[season][0] : 1)
  return (year * 12 + first) * 31 + day
}

function lastDay({
  year,
  month,
  day = 31,
  quarter,
  season,
}: PartialDate): number {
  const last =
    month ?? (quarter ? quarter * 3 : season ? seasonMonths[season][1] : 12)
  return (year * 12 + last) * 31 + day
}
