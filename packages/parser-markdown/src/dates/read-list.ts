import type {PartialDate} from '@cvast/core'
import {endsBefore} from './compare-dates.ts'
import type {Reading} from './reading.ts'
import {match, type Source} from './source.ts'

/** `2013, 2014`, `Fall 2023, Spring 2024`, `2010–2012 and 2014–2016` */
export function readList(
  source: Source,
  first: Reading,
  readNext: (at: number) => Reading | undefined,
): Reading {
  let list = first
  for (;;) {
    const behind = partsAt(source, list.next)
    const next = behind === undefined ? undefined : readNext(behind)
    const each = next && sameSeason(list, next)
    if (!each || !sameKind(list, each)) return list
    list = merge(list, each)
  }
}

/** Index behind a comma, `and`, `&`, ` / `; absent otherwise. */
function partsAt(source: Source, at: number): number | undefined {
  const token = source.tokens[at]
  if (!token) return undefined
  const and = match(source, 'and', token.key === ',' ? at + 1 : at)
  if (and && source.tokens[at]?.gap !== 'line') return and.next
  return token.key === ',' || token.key === '&' || token.key === ';'
    ? at + 1
    : undefined
}

/** `Summers 2009 and 2010`: the season is said once. */
function sameSeason(list: Reading, each: Reading): Reading {
  const season = list.start?.season
  return list.shape === 'season' &&
    each.shape === 'year' &&
    season &&
    each.start
    ? {...each, shape: list.shape, start: {...each.start, season}}
    : each
}

const points = new Set(['year', 'season', 'quarter', 'named', 'my', 'cjk'])

/** Points of the same precision, or ranges; nothing open or doubtful. */
function sameKind(list: Reading, each: Reading): boolean {
  if (list.end === 'present' || each.doubt) return false
  if (list.doubt && list.doubt !== 'two-ranges') return false
  if (!list.start || !each.start) return false
  const [a, b] = [list.shape, each.shape]
  const ranges = isRange(a) || isRange(b)
  if (ranges)
    return (isRange(a) || points.has(a)) && (isRange(b) || points.has(b))
  return (
    a === b &&
    points.has(a) &&
    list.start.day === undefined &&
    each.start.day === undefined
  )
}

function isRange(shape: string): boolean {
  return shape.endsWith('-range') || shape === 'present'
}

/** From the earliest to the latest. */
function merge(list: Reading, each: Reading): Reading {
  const start = earlier(list.start as PartialDate, each.start as PartialDate)
  const end =
    each.end === 'present' ? each.end : later(lastOf(list), lastOf(each))
  const ranges = isRange(list.shape) || isRange(each.shape)
  return {
    ...list,
    start,
    end,
    next: each.next,
    bare: list.bare && each.bare,
    weak: list.weak || each.weak,
    ...(ranges ? {doubt: 'two-ranges' as const, shape: 'list-range'} : {}),
  }
}

function lastOf({start, end}: Reading): PartialDate {
  return (end === 'present' ? undefined : end) ?? (start as PartialDate)
}

function earlier(a: PartialDate, b: PartialDate): PartialDate {
  return endsBefore(a, b) ? b : a
}

function later(a: PartialDate, b: PartialDate): PartialDate {
  return endsBefore(a, b) ? a : b
}
