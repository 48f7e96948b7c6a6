import type {PartialDate} from '@cvast/core'
import {cjkDate, skipOrdinal} from './number-sides.ts'
import {fullYear, yearBehind} from './read-year.ts'
import type {Side} from './side.ts'
import {
  match,
  matchBehind,
  type Source,
  skipDot,
  skipOf,
  skipSign,
} from './source.ts'
import {digitsOf} from './token.ts'

/** Dates that begin with a word, at token `at`. */
export function wordSides(source: Source, at: number): Side[] {
  return [
    ...monthSides(source, at),
    ...[
      quarterSide(source, at),
      romanSide(source, at),
      seasonSide(source, at),
      eraSide(source, at),
    ].filter(each => each !== undefined),
  ]
}

/** `March 2015`, `Mar '15`, `May 3, 2015`, and without year. */
function monthSides(source: Source, at: number): Side[] {
  const month = match(source, 'month', at)
  if (!month) return []
  const {tokens} = source
  const sides: Side[] = []
  const behind = skipDot(source, month.next)
  const add = (side: Side) => {
    sides.push(side)
  }
  const day = tokens[behind]
  if (
    day &&
    digitsOf(day) > 0 &&
    digitsOf(day) <= 2 &&
    day.value >= 1 &&
    day.value <= 31
  ) {
    const after = skipOrdinal(source, behind + 1)
    const date = {month: month.value, day: day.value}
    const yearAt = skipOf(source, skipSign(source, after, ','))
    const year = fullYear(source, yearAt, true)
    if (year !== undefined)
      add({form: 'named', date: {year, ...date}, next: yearAt + 1})
    add({form: 'md', date: {year: 0, ...date}, next: after})
  }
  const blankOnly =
    tokens[behind]?.kind === 'number' && tokens[behind]?.gap !== 'none'
  const yearAt = skipOf(source, skipSign(source, behind, ',', '/', '-', '.'))
  const year = yearBehind(source, yearAt)
  if (year)
    add({
      form: 'named',
      date: {year: year.year, month: month.value},
      next: year.next,
      ...(year.weak || (month.weak && blankOnly) ? {weak: true} : {}),
    })
  add({form: 'month', date: {year: 0, month: month.value}, next: behind})
  return sides
}

/** `Q3 2017`, `3. Quartal 2017`; with `known`, the year stands before it. */
export function quarterSide(
  source: Source,
  at: number,
  known?: number,
): Side | undefined {
  const quarter = match(source, 'quarter', at)
  if (!quarter) return undefined
  return withYear(
    source,
    quarter.next,
    known,
    {quarter: quarter.value},
    'quarter',
  )
}

/** `Fall 2010`, `WS 2010/11`, `spring semester of 2015` */
export function seasonSide(
  source: Source,
  at: number,
  known?: number,
): Side | undefined {
  const season = matchBehind(source, 'season', at)
  if (!season) return undefined
  const after = match(source, 'seasonAfter', season.next)?.next ?? season.next
  const side = withYear(source, after, known, {season: season.value}, 'season')
  if (side && season.weak) side.weak = true
  return side && skipSecondYear(source, side)
}

/** A winter begins in the first of `2010/11`. */
function skipSecondYear({tokens}: Source, side: Side): Side {
  const {year} = side.date
  const second = tokens[side.next + 1]
  if (tokens[side.next]?.key !== '/' || year === 0 || !second) return side
  const follows =
    digitsOf(second) === 2
      ? second.value === (year + 1) % 100
      : digitsOf(second) === 4 && second.value === year + 1
  if (!follows) return side
  const {weak: _, ...sure} = side
  return {...sure, next: side.next + 2}
}

/** `III/2017` is a quarter; `IX/2015`, `IX 2015` are months. */
function romanSide(source: Source, at: number): Side | undefined {
  const {tokens, text} = source
  const token = tokens[at]
  if (token?.kind !== 'word' || token.key.length > 4) return undefined
  const value = romans.get(text.slice(token.start, token.end))
  if (value === undefined) return undefined
  const part = value <= 4 ? {quarter: value} : {month: value}
  const form = value <= 4 ? 'quarter' : 'named'
  const sign = tokens[at + 1]
  const year = fullYear(source, at + 2)
  const close = sign?.key === '/' || sign?.key === '.'
  if (close && year !== undefined)
    return {form, date: {year, ...part}, next: at + 3, sep: 'roman'}
  if (value > 4) {
    const apart = fullYear(source, at + 1)
    return apart === undefined
      ? undefined
      : {
          form,
          date: {year: apart, ...part},
          next: at + 2,
          weak: true,
          sep: 'roman',
        }
  }
  return {form, date: {year: 0, ...part}, next: at + 1, sep: 'roman'}
}

const romans: ReadonlyMap<string, number> = new Map(
  'I II III IV V VI VII VIII IX X XI XII'
    .split(' ')
    .map((numeral, i) => [numeral, i + 1]),
)

/** `平成27年4月`, `令和元年` */
function eraSide(source: Source, at: number): Side | undefined {
  const era = match(source, 'era', at)
  if (!era) return undefined
  const number = source.tokens[era.next]
  const count =
    number?.key === '元'
      ? 1
      : digitsOf(number) > 0 && digitsOf(number) <= 3
        ? number?.value
        : undefined
  if (!count || source.tokens[era.next + 1]?.key !== '年') return undefined
  return cjkDate(source, era.next + 2, era.value + count)
}

/** A quarter or a season and the year that belongs to it, if there is one. */
function withYear(
  source: Source,
  at: number,
  known: number | undefined,
  part: Partial<PartialDate>,
  form: 'quarter' | 'season',
): Side | undefined {
  const {tokens} = source
  if (known !== undefined) {
    // It has a year of its own: `2014, spring 2015`.
    const own = skipOf(source, skipSign(source, skipDot(source, at), ','))
    return fullYear(source, own) === undefined
      ? {form, date: {year: known, ...part}, next: at}
      : undefined
  }
  const behind = skipDot(source, at)
  const yearAt = skipOf(source, skipSign(source, behind, ',', '/', '-'))
  const year = yearBehind(source, yearAt)
  if (!year) return {form, date: {year: 0, ...part}, next: behind}
  const blank = tokens[yearAt]?.gap !== 'none'
  return {
    form,
    date: {year: year.year, ...part},
    next: year.next,
    ...(year.weak && blank ? {weak: true} : {}),
  }
}
