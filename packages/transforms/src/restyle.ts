import type {Period} from '@cvast/core'
import {
  type FormatOptions,
  fold,
  formatPeriod,
  locales,
  splitWords,
} from '@cvast/locales'

/**
 * A period in another language and style. A duration behind the date stays; so
 * does a list of dates (`2012, 2022`), which start and end do not say.
 */
export function restyle(period: Period, options: FormatOptions): Period {
  if (list.test(period.written)) return period
  const date = formatPeriod(period, options)
  if (date === undefined) return period
  const written = date + durationOf(period.written)
  return written === period.written ? period : {...period, written}
}

/** `2012, 2022`, `2010–2012; 2014–2016`, `2012 & 2014` */
const list = /\d{4}[^\d–—~〜～-]{0,20}[,;&、][^\d–—~〜～-]{0,20}\d{4}/

/** ` (11 Monate)`, ` · 2 yrs 3 mos`, or nothing. */
function durationOf(written: string): string {
  const [found, word = ''] = tail.exec(written) ?? []
  return found && units().has(fold(word)) ? found : ''
}

const tail =
  /\s*[(（·•,|]\s*(?:\p{L}{1,8}\.?\s*)?\d{1,3}(?:[.,]\d)?\s*(\p{L}{1,12})[^()（）]{0,40}[)）]?$/u

let known: ReadonlySet<string> | undefined

function units(): ReadonlySet<string> {
  known ??= new Set(
    Object.values(locales).flatMap(each =>
      splitWords(each.dates.units).map(fold),
    ),
  )
  return known
}
