import {endsBefore} from './compare-dates.ts'
import {joinSides} from './join-sides.ts'
import {readList} from './read-list.ts'
import type {Reading} from './reading.ts'
import {isYearless, type Side} from './side.ts'
import {sides} from './sides.ts'
import {match, matchBehind, type Source, skipDot, skipSign} from './source.ts'
import {standsAlone} from './stands-alone.ts'
import {digitsOf} from './token.ts'

/** The longest period that begins at token `at`. */
export function readAt(source: Source, at: number): Reading | undefined {
  const single = readOne(source, at)
  return single && readList(source, single, next => readOne(source, next))
}

/** One date or range. */
function readOne(source: Source, at: number): Reading | undefined {
  const token = source.tokens[at]
  if (!token) return undefined
  const readings = [
    ...(token.kind === 'sign' || token.kind === 'number'
      ? []
      : [...since(source, at), ...until(source, at), ...fromTo(source, at)]),
    ...plain(source, at),
  ].filter(
    each => (source.whole || !each.weak) && standsAlone(source, at, each),
  )
  return longest(readings)
}

/** Of two as long, the first, with the second as its other reading. */
function longest(readings: readonly Reading[]): Reading | undefined {
  let best: Reading | undefined
  for (const each of readings) {
    if (!best || each.next > best.next) best = each
    else if (each.next === best.next && !best.doubt && differs(each, best)) {
      const {start, end} = each
      best = {
        ...best,
        doubt: 'year-or-month',
        other: {...(start ? {start} : {}), ...(end ? {end} : {})},
      }
    }
  }
  return best
}

/** One reads years where the other reads a month. */
function differs(a: Reading, b: Reading): boolean {
  return a.shape !== b.shape && numeric(a.shape) && numeric(b.shape)
}

function numeric(shape: string): boolean {
  return shape.startsWith('ym') || shape.startsWith('years')
}

/** `since 2015`, `seit 03/2015`, `desde 2010 hasta 2012` */
function since(source: Source, at: number): Reading[] {
  const word = match(source, 'since', at)
  if (!word) return []
  const behind = skipSign(source, skipDot(source, word.next), ':', "'")
  return plain(source, behind).map(each => ({
    ...each,
    ...(each.end === undefined ? {end: 'present' as const} : {}),
    shape: 'since',
    weak: each.weak || (word.weak && each.end === undefined),
  }))
}

/** `until 2015`, `bis 06/2003` */
function until(source: Source, at: number): Reading[] {
  const word = match(source, 'until', at)
  if (!word) return []
  const behind = skipSign(source, skipDot(source, word.next), "'")
  return sides(source, behind)
    .filter(each => !isYearless(each) && !each.until)
    .map(each => ({
      end: each.date,
      next: each.next,
      weak: word.weak || each.weak === true,
      bare: each.form === 'year',
      shape: 'until',
    }))
}

/** `von 2010 bis 2012`, `between 2010 and 2012` */
function fromTo(source: Source, at: number): Reading[] {
  const between = match(source, 'between', at)
  if (between) return ranges(source, skipSign(source, between.next, "'"), true)
  const from = match(source, 'from', at)
  return from ? ranges(source, skipSign(source, from.next, "'"), false) : []
}

function plain(source: Source, at: number): Reading[] {
  const starts = sides(source, at)
  return [
    ...starts.flatMap(side => [
      ...rangesFrom(source, side, false),
      ...openEnds(source, side),
    ]),
    ...starts.filter(each => !isYearless(each)).map(alone),
  ]
}

function ranges(source: Source, at: number, withAnd: boolean): Reading[] {
  return sides(source, at).flatMap(side => rangesFrom(source, side, withAnd))
}

/** The side as a point in time, or as the years that it names. */
function alone(side: Side): Reading {
  return {
    start: side.date,
    ...(side.until ? {end: side.until} : {}),
    next: side.next,
    weak: side.weak === true,
    bare: side.form === 'year' || side.form === 'years',
    shape: side.form === 'ym' && side.sep === '月' ? 'cjk' : side.form,
    ...(side.swapped
      ? {doubt: 'day-or-month' as const, other: {start: side.swapped}}
      : {}),
  }
}

/** `2015 – 2017`, `Jun–Aug 2017`, `2015 to date` */
function rangesFrom(source: Source, a: Side, withAnd: boolean): Reading[] {
  return jointsAt(source, a, withAnd).flatMap(joint => [
    ...toPresent(source, a, joint),
    ...toDate(source, a, joint),
  ])
}

function toPresent(source: Source, a: Side, {next, slash}: Joint): Reading[] {
  if (slash || isYearless(a) || a.form === 'years') return []
  const present =
    matchBehind(source, 'present', next) ??
    match(source, 'presentAfterTo', next)
  if (!present) return []
  return [
    {
      start: a.date,
      end: 'present',
      next:
        matchBehind(source, 'untilAfter', present.next)?.next ?? present.next,
      weak: false,
      bare: false,
      shape: 'present',
    },
  ]
}

function toDate(source: Source, a: Side, {next, slash}: Joint): Reading[] {
  const readings: Reading[] = []
  for (const b of [...sides(source, next), ...dayAndYear(source, a, next)]) {
    if (slash && !slashJoins(a, b)) continue
    if (b.weak && a.form === 'year') continue
    if (isYearless(b) && !endsPhrase(source, b.next)) continue
    const ends = joinSides(a, b)
    if (!ends) continue
    readings.push({
      ...ends,
      next: match(source, 'untilAfter', b.next)?.next ?? b.next,
      // `10.15–12.15` is a time of day as well.
      weak: a.weak === true && b.weak === true && a.sep === '.',
      bare: a.form === 'year' && b.form === 'year',
      shape: `${a.form}-range`,
      ...(endsBefore(ends.start, ends.end)
        ? {doubt: 'end-before-start' as const}
        : swappedEnds(a, b)),
    })
  }
  return readings
}

function swappedEnds(a: Side, b: Side): Partial<Reading> {
  if (!a.swapped || !b.swapped) return {}
  return {doubt: 'day-or-month', other: {start: a.swapped, end: b.swapped}}
}

/** `7, 2019` behind `May 3–`. */
function dayAndYear({tokens}: Source, a: Side, at: number): Side[] {
  const day = tokens[at]
  const year = tokens[at + 2]
  if (a.form !== 'md' || !isYearless(a) || a.date.month === undefined) return []
  if (digitsOf(day) === 0 || digitsOf(day) > 2 || digitsOf(year) !== 4)
    return []
  if (tokens[at + 1]?.key !== ',' || !day || !year) return []
  if (day.value < (a.date.day ?? 32) || day.value > 31) return []
  const date = {year: year.value, month: a.date.month, day: day.value}
  return [{form: 'named', date, next: at + 3}]
}

interface Joint {
  next: number
  slash: boolean
}

/** Signs and words between start and end; one or two of them: `– to`. */
function jointsAt(source: Source, a: Side, withAnd: boolean): Joint[] {
  const joints: Joint[] = []
  let next = a.next
  for (let count = 0; count < 2; count++) {
    const token = source.tokens[next]
    if (token?.key === '-' || token?.key === '~') next++
    else {
      const word =
        match(source, 'to', next) ??
        (withAnd ? match(source, 'and', next) : undefined)
      if (!word) break
      next = skipSign(source, skipDot(source, word.next), "'")
    }
    joints.push({next, slash: false})
  }
  const last = joints.at(-1)
  // `tra il 2010 e il 2012`
  const article = last && match(source, 'from', last.next)
  if (article) joints.push({next: article.next, slash: false})
  if (source.tokens[a.next]?.key === '/')
    joints.push({next: a.next + 1, slash: true})
  return joints
}

/** No word follows: `2015 – May`, not `2015 – May Corporation`. */
function endsPhrase({tokens, whole}: Source, at: number): boolean {
  return whole || tokens[at]?.kind !== 'word'
}

/** `2015 / 2016`, `Jan/Feb 2015`, `Spring/Summer 2015`; nothing else. */
function slashJoins(a: Side, b: Side): boolean {
  if (a.form === 'year') return b.form === 'year' && b.date.year > a.date.year
  // ISO writes an interval so: `2015-10/2016-03`.
  if (a.sep === '-' && b.sep === '-')
    return a.form === b.form && (a.form === 'ym' || a.form === 'ymd')
  return isYearless(a) && (a.form === 'month' || a.form === 'season')
}

/** `2022–`, `2015年から`, `2015 onwards` */
function openEnds(source: Source, side: Side): Reading[] {
  if (isYearless(side) || side.form === 'years') return []
  const reading = (next: number): Reading[] => [
    {
      start: side.date,
      end: 'present',
      next,
      weak: side.weak === true,
      bare: side.form === 'year',
      shape: 'open',
    },
  ]
  const before = matchBehind(source, 'untilAfter', side.next)
  if (before) {
    const {start: _, ...ends} = reading(before.next)[0] as Reading
    return [{...ends, end: side.date, shape: 'until'}]
  }
  const after = matchBehind(source, 'sinceAfter', side.next)
  if (after) return reading(after.next)
  const token = source.tokens[side.next]
  if (token?.key !== '-' && token?.key !== '~') return []
  return endsText(source, side.next + 1) ? reading(side.next + 1) : []
}

/** Nothing follows on this line, or only what closes or parts. */
function endsText({tokens}: Source, at: number): boolean {
  const token = tokens[at]
  if (!token || token.gap === 'line') return true
  return ')],;:|>*`_·•'.includes(token.key) && token.kind === 'sign'
}
