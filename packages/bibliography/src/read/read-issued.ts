import type {PartialDate} from '@cvast/core'
import {languageOf} from '@cvast/locales'
import type {Issued} from '../publication.ts'

/**
 * `2020-05-01`, `2020-05`, `2020`, `2019/2020` (BibLaTeX's `date`). What is no
 * date is kept as it is written.
 */
export function readDate(source: string): Issued {
  const [from = '', to] = source.split('/').map(each => each.trim())
  const date = isoDate(from)
  if (!date) return source === '' ? {} : {written: source}
  const until = to === undefined ? undefined : isoDate(to)
  if (to !== undefined && to !== '' && to !== '..' && !until)
    return {date, written: source}
  return {date, ...(until ? {until} : {})}
}

/** `2020`, with a month: `5`, `May`, `5~{June}`. */
export function readYear(year: string, month: string, day: string): Issued {
  const found = /^\s*(\d{4})\s*$/.exec(year)?.[1]
  if (found === undefined) {
    // `2020a`, `c. 1999`: sorted by its year, shown as it is.
    const near = /(?<!\d)(\d{4})(?!\d)/.exec(year)?.[1]
    return {
      ...(near === undefined ? {} : {date: {year: Number(near)}}),
      ...(year === '' ? {} : {written: year}),
    }
  }
  const number = readMonth(month)
  const inside = /\b([12]?\d|3[01])\b/.exec(month.replace(/^\d+$/, ''))?.[1]
  const dayNumber = /^\d{1,2}$/.test(day) ? Number(day) : Number(inside ?? 0)
  return {
    date: {
      year: Number(found),
      ...(number === undefined ? {} : {month: number}),
      ...(number !== undefined && dayNumber >= 1 && dayNumber <= 31
        ? {day: dayNumber}
        : {}),
    },
  }
}

/** `5`, `05`, `May`, `may`, `Mai`; `undefined` for what is none. */
export function readMonth(source: string): number | undefined {
  if (/^\d{1,2}$/.test(source)) {
    const number = Number(source)
    return number >= 1 && number <= 12 ? number : undefined
  }
  const word = /\p{L}{3,}/u.exec(source)?.[0].toLowerCase()
  if (word === undefined) return undefined
  for (const lang of ['en', 'de', 'fr', 'es', 'it']) {
    const names = languageOf(lang)?.dates.months.long.split(',') ?? []
    const index = names.findIndex(each => {
      const name = each.trim().toLowerCase()
      return name === word || name.slice(0, 3) === word
    })
    if (index >= 0) return index + 1
  }
  return undefined
}

function isoDate(text: string): PartialDate | undefined {
  const found =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[\d:.Z+-]*)?[~?%]?$/.exec(text)
  if (!found) return undefined
  const [, year, month = '0', day = '0'] = found
  const m = Number(month)
  const d = Number(day)
  if (Number(year) < 1 || m > 12 || d > 31) return undefined
  return {
    year: Number(year),
    ...(m > 0 ? {month: m} : {}),
    ...(m > 0 && d > 0 ? {day: d} : {}),
  }
}
