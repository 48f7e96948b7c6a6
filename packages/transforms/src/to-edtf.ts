import type {PartialDate, Period, Season} from '@cvast/core'

/** Level 1 counts seasons like months behind the twelfth. */
const seasons: Readonly<Record<Season, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  winter: 24,
}

/** Level 2: first quarter, without a hemisphere. */
const quarters = 32

/**
 * A date or a period as [EDTF](https://www.loc.gov/standards/datetime/), for
 * machines: `10/2015–present` → `2015-10/..`, `Q3 2017` → `2017-35`, `ca. 2012`
 * → `2012~`. `undefined` where EDTF has no form: that something is expected is
 * such a thing.
 */
export function toEdtf(value: Period | PartialDate): string | undefined {
  if ('year' in value) return dateToEdtf(value)
  const {start, end} = value
  if (end === undefined) return start && dateToEdtf(start)
  const from = start === undefined ? '..' : dateToEdtf(start)
  const to = end === 'present' ? '..' : dateToEdtf(end)
  return from !== undefined && to !== undefined ? `${from}/${to}` : undefined
}

function dateToEdtf(date: PartialDate): string | undefined {
  const {year, month, day, quarter, season} = date
  if (date.expected) return undefined
  const fields = [
    month,
    quarter && quarters + quarter,
    season && seasons[season],
  ]
  const second = fields.find(each => each !== undefined)
  const text = [`${year}`.padStart(4, '0'), second, day]
    .filter(each => each !== undefined)
    .map(each => `${each}`.padStart(2, '0'))
    .join('-')
  return date.approximate ? `${text}~` : text
}
