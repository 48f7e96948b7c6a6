import type {Period, Phrasing} from '@cvast/core'
import type {Context} from '../context.ts'
import {type DateHit, findPeriods, readPeriod} from '../dates/index.ts'
import {cutAt} from '../line/cut-at.ts'
import {flatten} from '../line/flatten.ts'
import {trimLine} from '../line/trim-line.ts'
import {mergeText} from '../prose/merge-text.ts'
import {fieldLabel} from './field-label.ts'

/** A line, parted from the date that dates it. */
export interface DatedLine {
  hit: DateHit
  period: Period
  /** Where the date stands; `apart`: inside, but in brackets or in marks. */
  where: 'whole' | 'start' | 'end' | 'apart'
  /** The line without the date and without what parted them. */
  rest: Phrasing[]
  /** Other dates that stand in the header the same way. */
  others: DateHit[]
  /** A bracket beside the date that has no counterpart. */
  mark?: string
}

/** Longest line that is looked at as a header, in UTF-16 code units. */
export const longestHeader = 400

/** Longest line that is tried as nothing but a date. */
const longestAlone = 60

/** `Title, Alpha (2015–2017)` → 2015–2017 at the end, `Title, Alpha`. */
export function splitDate(
  nodes: readonly Phrasing[],
  context: Context,
): DatedLine | undefined {
  const text = flatten(nodes)
  if (text.length > longestHeader) return undefined
  if (!/\p{N}/u.test(text)) return wordsOnly(nodes, text)
  const {languages} = context
  // Alone on a line, words count that mean something else in a sentence.
  const alone =
    text.length <= longestAlone ? readPeriod(text, {languages}) : undefined
  const hits = alone ? [alone] : findPeriods(text, {languages})
  if (hits.length === 0) return undefined
  const candidates = hits
    .map(hit => ({hit, where: whereIs(text, hit, nodes)}))
    .filter(each => each.where !== undefined)
  const best =
    candidates.find(each => each.where === 'whole') ??
    candidates.findLast(each => each.where === 'end') ??
    candidates.find(each => each.where === 'start') ??
    candidates.findLast(each => each.where === 'apart')
  if (!best?.where) return undefined
  const {where} = best
  const hit = context.resolve(best.hit)
  const {start, end} = withDuration(text, hit)
  const label = where === 'whole' ? labelBefore(text.slice(0, start)) : ''
  const written = label + hit.period.written + text.slice(hit.end, end)
  const [before, rest] = cutAt(nodes, start)
  const [, after] = cutAt(rest, end - start)
  return {
    hit,
    where,
    period: {...hit.period, written},
    rest: where === 'whole' ? [] : join(before, after),
    others: candidates.flatMap(each => (each === best ? [] : [each.hit])),
    ...unclosed(text, start, end),
  }
}

/**
 * A line that is a date in code, bold or italics and nothing else, as old as it
 * may be: `1654-1660`. Plain numbers are no years before 1900.
 */
export function splitOldDate(
  nodes: readonly Phrasing[],
  {languages}: Context,
): DatedLine | undefined {
  const [only, ...more] = nodes
  if (!only || more.length > 0 || !marks.has(only.type)) return undefined
  const text = flatten(nodes)
  if (text.length > longestAlone || !/^\W*1[0-8]\d\d\b/.test(text))
    return undefined
  const hit = readPeriod(text, {languages, earliest: 1000})
  return hit && {hit, period: hit.period, where: 'whole', rest: [], others: []}
}

const marks: ReadonlySet<string> = new Set(['inlineCode', 'strong', 'emphasis'])

/** `Current`, marked as code, is a date without digits. */
function wordsOnly(
  nodes: readonly Phrasing[],
  text: string,
): DatedLine | undefined {
  const [only, ...more] = nodes
  if (only?.type !== 'inlineCode' || more.length > 0) return undefined
  const hit = readPeriod(text)
  return hit && {hit, period: hit.period, where: 'whole', rest: [], others: []}
}

const blanks = String.raw`[\s\p{Zs}]`
const opening = String.raw`[\s\p{Zs}(\[{（【［〔<＜]`
const closing = String.raw`[\s\p{Zs})\]}）】］〕>＞.,;:、。，；：|·•*_~\p{Extended_Pictographic}\u{fe0f}]`
const onlyBefore = new RegExp(
  `^(?:${opening}|[,;:|·•*_~–—\\-/@「\\p{Extended_Pictographic}\u{fe0f}])*$`,
  'u',
)
const onlyAfter = new RegExp(`^${closing}*$`, 'u')
const separatorBefore = new RegExp(
  `(?:[,;:|·•–—\\-/(\\[{（【［、，；：<＜]|${blanks}{1})${blanks}*$`,
  'u',
)
const separatorAfter = new RegExp(
  `^(?:[,;:|·•–—\\-/)\\]}）】］、，；：.。>＞]|${blanks})`,
  'u',
)

function whereIs(
  text: string,
  hit: DateHit,
  nodes: readonly Phrasing[],
): DatedLine['where'] | undefined {
  const {start, end} = withDuration(text, hit)
  const before = text.slice(0, start)
  const after = text.slice(end)
  const first = onlyBefore.test(before)
  const last = onlyAfter.test(after)
  if ((first || labelBefore(before) !== '') && last) return 'whole'
  if (last && (separatorBefore.test(before) || isMarkedOff(nodes, start)))
    return 'end'
  if (first && (separatorAfter.test(after) || isMarkedOff(nodes, end)))
    return 'start'
  const bracketed =
    /[([（【［]\s*$/u.test(before) && /^\s*[)\]）】］]/u.test(after)
  const parted =
    /(?:[|·•–—\t]|\s[-/])\s*$/u.test(before) &&
    /^\s*(?:[|·•–—\t]|[-/]\s)/u.test(after)
  // `Alpha, 1994–2000: five Highers`
  const listed = /,\s*$/.test(before) && /^\s*[:：]/.test(after)
  if (bracketed || parted || listed) return 'apart'
  return isMarkedOff(nodes, start) && isMarkedOff(nodes, end)
    ? 'apart'
    : undefined
}

/** `期間: ` before a date and nothing else: it stays part of what is written. */
function labelBefore(before: string): string {
  const [, name = '', label = ''] =
    /^\W*?((\p{L}[^:：\n]{0,40}?)\s*[:：]\s*)$/u.exec(before) ?? []
  return fieldLabel(label) === 'period' ? name : ''
}

/** `(2015–2017` without its other bracket. */
function unclosed(text: string, start: number, end: number) {
  const open = /[([（]\s*$/.exec(text.slice(0, start))?.[0].trim()
  const close = /^\s*[)\]）]/.exec(text.slice(end))?.[0].trim()
  if (open && !close && !/[)\]）]/.test(text.slice(end))) return {mark: open}
  return close && !open && !/[([（]/.test(text.slice(0, start))
    ? {mark: close}
    : {}
}

/** Whether a node of the line begins or ends at this character. */
function isMarkedOff(nodes: readonly Phrasing[], at: number): boolean {
  let offset = 0
  for (const node of nodes) {
    if (offset === at) return true
    if (offset > at) return false
    offset += flatten([node]).length
  }
  return offset === at
}

/** `2015–2016 (11 months)`: how long it was is part of the date. */
function withDuration(text: string, {start, end}: DateHit) {
  const found = duration.exec(text.slice(end, end + 60))
  return {start, end: found ? end + found[0].length : end}
}

const unit =
  'years?|yrs?|months?|mos?|weeks?|Jahre?n?|Monate?n?|Wochen?|ans?|années?|mois|semaines?|años?|meses|mes|semanas?|anos?|mês|anni|anno|mesi|mese|settimane|jaar|jaren|maand|maanden|weken|年間?|[か个個ヶヵケ]月間?|개월|년'
const duration = new RegExp(
  `^\\s*[(（·,|–-]\\s*(?:(?:ca\\.?|about|~)\\s*)?\\d+(?:[.,]\\d)?\\s*(?:${unit})(?!\\p{sc=Latin})(?:[\\s,&+]*(?:and|und|et|y|e)?\\s*\\d+\\s*(?:${unit})(?!\\p{sc=Latin}))?\\.?\\s*[)）]?`,
  'iu',
)

/** What stood on both sides of the date, without what parted them from it. */
function join(before: Phrasing[], after: Phrasing[]): Phrasing[] {
  const left = trimLine(before, /^\s*/u, beforeEnd)
  const right = trimLine(after, afterStart, /\s*$/u)
  if (flatten(left).trim() === '')
    return trimLine(right, /^[\s,;:|·•–—\-/、，；：]+/u, /\s*$/u)
  if (flatten(right).trim() === '') return left
  const glue = /^[\s\p{L}\p{N}]/u.test(flatten(right)) ? ' ' : ''
  return mergeText([
    ...left,
    ...(glue && !/^\s/.test(flatten(right))
      ? [{type: 'text' as const, value: glue}]
      : []),
    ...right,
  ])
}

const beforeEnd = /(?:[\s,;:|·•–—/([{（【［、，；：<＜]|(?<=[\s])-)+$/u
const afterStart = /^[\s)\]}）】］>＞]*[.。]?(?=\s*$|)/u
