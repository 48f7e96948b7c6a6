import type {PartialDate, Period} from '@cvast/core'

/** Equal for periods that say the same, however they are written. */
export function dateKey(period: Period | undefined): string {
  if (!period) return ''
  return [period.start, period.end]
    .map(each =>
      each === undefined || each === 'present' ? `${each}` : pointKey(each),
    )
    .join('/')
}

function pointKey(date: PartialDate): string {
  const {year, month, day, quarter, season, approximate, expected} = date
  return [year, month, day, quarter, season, approximate, expected].join(' ')
}
