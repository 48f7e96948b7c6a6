import type {PartialDate} from '@cvast/core'
import {fullYear, pivot} from './read-year.ts'
import type {Side} from './side.ts'
import {match, type Source, skipDot, skipOf, skipSign} from './source.ts'
import {digitsOf, type Token} from './token.ts'
import {quarterSide, seasonSide} from './word-sides.ts'

/** Dates that begin with a number, at token `at`. */
export function numberSides(source: Source, at: number): Side[] {
  const digits = digitsOf(source.tokens[at])
  if (digits === 4) {
    const year = fullYear(source, at)
    return year === undefined ? [] : yearFirst(source, at, year)
  }
  return digits === 1 || digits === 2
    ? [
        ...smallFirst(source, at),
        ...asList(dayOfMonth(source, at)),
        ...asList(quarterSide(source, at)),
      ]
    : []
}

/** `2015`, `2015-03`, `2015/16`, `2015年3月`, `2015 March`, `2015-Q3` */
function yearFirst(source: Source, at: number, year: number): Side[] {
  const {tokens} = source
  const next = tokens[at + 1]
  if (next?.key === '年' || next?.key === '년')
    return [cjkDate(source, at + 2, year)]
  const sides: Side[] = []
  const sep = next?.key ?? ''
  if (next?.kind === 'sign' && next.gap === 'none' && separators.has(sep))
    sides.push(
      ...separated(source, at, year, sep),
      ...asList(dotted(source, at, year)),
    )
  const behind = skipSign(source, at + 1, '-', '/', '.', ',')
  const quarter = quarterSide(source, behind, year)
  if (quarter) sides.push(quarter)
  const season = seasonSide(source, behind, year)
  if (season) sides.push(season)
  const month = monthBehind(source, behind, year)
  if (month) sides.push(month)
  sides.push({form: 'year', date: {year}, next: at + 1})
  return sides
}

const separators = new Set(['-', '/', '.', '~'])

/** `2015-03`, `2015.03.04`, `2015-19`, `2015/2016` */
function separated(
  {tokens, text}: Source,
  at: number,
  year: number,
  sep: string,
): Side[] {
  const second = tokens[at + 2]
  if (second?.gap !== 'none') return []
  const digits = digitsOf(second)
  const {value} = second
  if (digits === 4 && sep === '/' && value > year && value <= year + 20)
    return [years(year, value, at + 3, sep)]
  if (digits !== 1 && digits !== 2) return []
  const sides: Side[] = []
  const third = tokens[at + 4]
  const isMonth = value >= 1 && value <= 12
  if (
    isMonth &&
    sep !== '~' &&
    tokens[at + 3]?.key === sep &&
    tokens[at + 3]?.gap === 'none' &&
    third?.gap === 'none' &&
    isDay(third)
  )
    return [
      {
        form: 'ymd',
        date: {year, month: value, day: third.value},
        next: at + 5,
        sep,
      },
    ]
  const until = digits === 2 ? shortEnd(year, value) : undefined
  const hyphen = sep === '-' && isHyphen(text, tokens[at + 1])
  // A dash or a tilde joins years; `2015/11` is a month unless years follow
  // each other.
  const joins =
    until !== undefined &&
    (sep === '-' || sep === '~' || (sep === '/' && until - year <= 5))
  const monthLikely = isMonth && (hyphen || sep === '/' || sep === '.')
  if (joins && !(sep === '/' && isMonth && until - year > 1))
    sides.push(years(year, until, at + 3, sep))
  if (monthLikely) {
    const month = tokens[at + 3]
    const named = month?.key === '月' || month?.key === '월'
    const side: Side = {
      form: 'ym',
      date: {year, month: value},
      next: at + (named ? 4 : 3),
      sep,
    }
    // ISO writes two digits, people who part years by a dash as well.
    if (joins && hyphen) sides.push(side)
    else sides.unshift(side)
  }
  return sides
}

/** `2015. 3.`, `2015. 3. 2.`: dots with blanks, as in Korea. */
function dotted({tokens}: Source, at: number, year: number): Side | undefined {
  const [, dot, month, second, day, third] = tokens.slice(at, at + 6)
  if (dot?.key !== '.' || !month || month.gap !== 'blank') return undefined
  if (!isMonth(month) || second?.key !== '.' || second.gap !== 'none')
    return undefined
  const date = {year, month: month.value}
  const common = {weak: true, sep: '. '} as const
  return day?.gap === 'blank' &&
    isDay(day) &&
    digitsOf(day) > 0 &&
    third?.key === '.'
    ? {form: 'ymd', date: {...date, day: day.value}, next: at + 6, ...common}
    : {form: 'ym', date, next: at + 4, ...common}
}

function years(year: number, end: number, next: number, sep: string): Side {
  return {form: 'years', date: {year}, until: {year: end}, next, sep}
}

/** The end of `2015-19`, `1998-02`: 2019, 2002; none for `2019-02`. */
function shortEnd(year: number, value: number): number | undefined {
  const end = year - (year % 100) + value
  if (end > year) return end
  return year < 2000 && value <= 30 && year % 100 >= 60 ? end + 100 : undefined
}

function isHyphen(text: string, token: Token | undefined): boolean {
  const sign = token && text.slice(token.start, token.end)
  return sign === '-' || sign === '‐' || sign === '‑' || sign === '－'
}

function isDay(token: Token): boolean {
  return digitsOf(token) <= 2 && token.value >= 1 && token.value <= 31
}

/** Behind `2015年`: `3月4日`, `春`, `第3四半期`, or nothing. */
export function cjkDate(source: Source, at: number, year: number): Side {
  const {tokens} = source
  const month = tokens[at]
  const unit = tokens[at + 1]?.key
  if (
    month &&
    digitsOf(month) <= 2 &&
    month.value >= 1 &&
    month.value <= 12 &&
    (unit === '月' || unit === '월')
  )
    return cjkMonth(source, at, year)
  const named = month?.kind === 'char' ? match(source, 'month', at) : undefined
  if (named)
    return {
      form: 'ym',
      date: {year, month: named.value},
      next: named.next,
      sep: '月',
    }
  return (
    quarterSide(source, at, year) ??
    seasonSide(source, at, year) ?? {
      form: 'year',
      date: {year},
      next: yearWord(source, at),
    }
  )
}

/** `2015年度` */
function yearWord({tokens}: Source, at: number): number {
  const key = tokens[at]?.key
  return key === '度' || key === '도' ? at + 1 : at
}

/** `3月`, `3月4日`, `3월 4일` */
function cjkMonth({tokens}: Source, at: number, year: number): Side {
  const month = tokens[at]?.value ?? 0
  let next = at + 2
  if (tokens[next]?.key === '份') next++
  const day = tokens[next]
  const unit = tokens[next + 1]?.key ?? ''
  return day &&
    digitsOf(day) > 0 &&
    isDay(day) &&
    '日号號일'.includes(unit) &&
    unit !== ''
    ? {
        form: 'ymd',
        date: {year, month, day: day.value},
        next: next + 2,
        sep: '月',
      }
    : {form: 'ym', date: {year, month}, next, sep: '月'}
}

/** `2015 March`, `2015-Mar-03`, `2015, March 3` */
function monthBehind(
  source: Source,
  at: number,
  year: number,
): Side | undefined {
  const month = match(source, 'month', at)
  if (!month || month.weak) return undefined
  const behind = skipDot(source, month.next)
  // That month has a year of its own: `2014, March 2015`.
  if (fullYear(source, skipOf(source, skipSign(source, behind, ',', "'"))))
    return undefined
  const date = {year, month: month.value}
  const at2 = skipSign(source, behind, '-')
  const day = source.tokens[at2]
  return day && digitsOf(day) > 0 && isDay(day)
    ? {
        form: 'named',
        date: {...date, day: day.value},
        next: skipOrdinal(source, at2 + 1),
      }
    : {form: 'named', date, next: behind}
}

/** `03/2015`, `03.04.2015`, `03/15`, and what leaves the year open. */
function smallFirst(source: Source, at: number): Side[] {
  const {tokens} = source
  const first = tokens[at] as Token
  const sign = tokens[at + 1]
  const second = tokens[at + 2]
  const sep = sign?.kind === 'sign' && separators.has(sign.key) ? sign.key : ''
  const sides: Side[] = []
  const unit = sign?.key
  if ((unit === '月' || unit === '월') && isMonth(first))
    return [cjkMonth(source, at, 0)]
  if (sep && sep !== '~' && second && sign) {
    const year = fullYear(source, at + 2)
    const near =
      (sign.gap === 'none' && second.gap === 'none') ||
      (sep === '/' && sign.gap === 'blank' && second.gap === 'blank')
    if (year !== undefined && isMonth(first) && near)
      sides.push({
        form: 'my',
        date: {year, month: first.value},
        next: at + 3,
        sep,
      })
    const third = threeNumbers(source, at, sep)
    if (third) sides.push(third)
    if (
      digitsOf(second) === 2 &&
      near &&
      sign.gap === 'none' &&
      isMonth(first) &&
      (sep === '/' || (sep === '.' && source.whole)) &&
      (digitsOf(first) === 2 || source.whole) &&
      // `12.05.` is a day.
      tokens[at + 3]?.key !== '.'
    )
      sides.push({
        form: 'my',
        date: {year: pivot(second.value), month: first.value},
        next: at + 3,
        weak: true,
        sep,
      })
    if (sep === '.' && digitsOf(second) > 0 && isDay(first) && isMonth(second))
      sides.push({
        form: 'dm',
        date: {year: 0, month: second.value, day: first.value},
        next: skipDot(source, at + 3),
        sep,
      })
  }
  if (isMonth(first))
    sides.push({
      form: 'm',
      date: {year: 0, month: first.value},
      next: skipDot(source, at + 1),
    })
  if (isDay(first) && first.value > 0)
    sides.push({
      form: 'd',
      // Month and year are the other side's.
      date: {year: 0, month: 1, day: first.value},
      next: skipOrdinal(source, at + 1),
    })
  return sides
}

function isMonth(token: Token): boolean {
  const digits = digitsOf(token)
  return digits > 0 && digits <= 2 && token.value >= 1 && token.value <= 12
}

/** `03.04.2015`, `3/4/2015`, `03.04.15` */
function threeNumbers(
  source: Source,
  at: number,
  sep: string,
): Side | undefined {
  const {tokens} = source
  const [a, , b, sign, y] = tokens.slice(at, at + 5)
  if (!a || !b || !y || sign?.key !== sep || sign.gap !== 'none')
    return undefined
  if (sep !== '.' && (b.gap !== 'none' || y.gap !== 'none')) return undefined
  if (digitsOf(b) === 0 || digitsOf(b) > 2) return undefined
  const full = fullYear(source, at + 4)
  const short =
    digitsOf(y) === 2 && digitsOf(b) === 2 && digitsOf(a) === 2
      ? pivot(y.value)
      : undefined
  const year = full ?? short
  if (year === undefined) return undefined
  const make = (day: number, month: number): PartialDate | undefined =>
    day >= 1 && day <= 31 && month >= 1 && month <= 12
      ? {year, month, day}
      : undefined
  const dayFirst = make(a.value, b.value)
  const monthFirst = sep === '/' ? make(b.value, a.value) : undefined
  const american = source.languages[0]?.split('-')[0] === 'en'
  const [date, other] = american
    ? [monthFirst ?? dayFirst, monthFirst && dayFirst]
    : [dayFirst ?? monthFirst, dayFirst && monthFirst]
  if (!date) return undefined
  return {
    form: 'dmy',
    date,
    next: at + 5,
    sep,
    ...(full === undefined ? {weak: true} : {}),
    ...(other && other.month !== date.month ? {swapped: other} : {}),
  }
}

/** `11. Mai 2023`, `11th May 2023`, `3 de mayo de 2015`, `3 May` */
function dayOfMonth(source: Source, at: number): Side | undefined {
  const first = source.tokens[at] as Token
  if (!isDay(first) || first.value === 0) return undefined
  const behind = skipSign(source, skipOrdinal(source, at + 1), '-')
  const month = match(source, 'month', skipOf(source, behind))
  if (!month) return undefined
  const date = {month: month.value, day: first.value}
  const after = skipDot(source, month.next)
  const at2 = skipOf(source, skipSign(source, after, ',', '/', '-'))
  const year = fullYear(source, at2, true)
  return year === undefined
    ? {form: 'md', date: {year: 0, ...date}, next: after}
    : {form: 'named', date: {year, ...date}, next: at2 + 1}
}

/** Behind the number of a day: `11th`, `1er`, `1.`, `1º`. */
export function skipOrdinal(source: Source, at: number): number {
  const found = match(source, 'ordinal', at)
  return found && source.tokens[at]?.gap === 'none'
    ? found.next
    : skipSign(source, skipDot(source, at), 'º', '°', 'ª')
}

function asList<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value]
}
