import type {SectionKind} from '@cvast/core'
import {splitDate} from '../header/split-date.ts'
import {flatten} from '../line/flatten.ts'
import type {Line} from '../line/line.ts'
import {type Cursor, type Found, ranks, type Scope} from './entry-reader.ts'
import {
  isHeaderLine,
  startsBold,
  startsBoldItalic,
  startsEmphasised,
} from './header-line.ts'
import {isSaidProse} from './is-said-prose.ts'
import {joinTitles} from './join-titles.ts'
import {lineAhead} from './line-ahead.ts'
import {makeEntry} from './make-entry.ts'

type Head = Parameters<typeof makeEntry>[0]

/** Sections where a dated bold line is a fact, not the header of anything. */
const facts: ReadonlySet<SectionKind> = new Set(['contact', 'personal'])

/**
 * C3: `**Title**, Alpha, City, 2021–2024`; the date may also be (on) the next
 * line or paragraph. A bold line above dated roles is their employer; any
 * other bold line without a date is a label.
 */
export function boldLine(cursor: Cursor, scope: Scope): Found | undefined {
  const line = cursor.at(0)
  if (line?.type !== 'line' || !startsBold(line.children)) return undefined
  if (isSaidProse(line, scope) || facts.has(scope.kind)) return undefined
  if (!isHeaderLine(line.children) || isLabel(line)) return undefined
  const {context} = scope
  const {position} = line
  const rank = startsBoldItalic(line.children) ? ranks.boldItalic : ranks.bold
  const found = (head: Head, used: number): Found => ({
    openings: [{entry: makeEntry({position, ...head}, scope), rank}],
    used,
  })
  const dated = splitDate(line.children, context)
  if (dated)
    return dated.where === 'whole'
      ? undefined
      : found({title: dated.rest, dated, below: lineAhead(cursor, 1)}, 1)
  const next = lineAhead(cursor, 1)
  if (!next) return undefined
  if (isEmployer(cursor, scope))
    return found({title: line.children, isEmployer: true}, 1)
  if (startsBold(next.children)) return undefined
  const below = splitDate(next.children, context)
  if (below?.where === 'whole')
    return found(
      {title: line.children, dated: below, below: lineAhead(cursor, 2)},
      2,
    )
  const short =
    isHeaderLine(next.children) && flatten(next.children).length <= 120
  if (below && short && (next.index > 0 || startsEmphasised(next.children))) {
    const lines = [line.children, below.rest]
    return found({title: joinTitles(lines), lines, dated: below}, 2)
  }
  const third = short ? lineAhead(cursor, 2) : undefined
  if (!third) return undefined
  const date = splitDate(third.children, context)
  // In paragraphs of their own, only what is in italics, or above a date alone.
  const apart = third.index === 0 && !startsEmphasised(next.children)
  if (apart && (date?.where !== 'whole' || third.count > 1 || next.count > 1))
    return undefined
  const lines = [line.children, next.children]
  if (date?.where === 'whole')
    return found({title: joinTitles(lines), lines, dated: date}, 3)
  return undefined
}

/** `**Highlights:** …` */
function isLabel({children}: Line): boolean {
  const [first] = children
  const text = first ? flatten([first]) : ''
  const after = flatten(children).slice(text.length)
  return /[:：]\s*$/u.test(text) || /^\s*[:：]/u.test(after)
}

/**
 * Whether dated roles follow, in bold italics, or several in italics:
 * `**Alpha**`, perhaps a line about it, then `***Engineer*** | 2015–2017`.
 */
function isEmployer(cursor: Cursor, {context}: Scope): boolean {
  const line = cursor.at(0)
  if (line?.type !== 'line' || startsBoldItalic(line.children)) return false
  for (const ahead of [1, 2]) {
    const role = lineAhead(cursor, ahead)
    if (!role) return false
    const date = splitDate(role.children, context)
    if (startsBoldItalic(role.children))
      return date !== undefined && date.where !== 'whole'
    if (startsEmphasised(role.children))
      return (
        date !== undefined &&
        date.where !== 'whole' &&
        hasMoreRoles(cursor, ahead, context)
      )
    if (startsBold(role.children) || date) return false
  }
  return false
}

/** Whether another dated line in italics stands before the next bold one. */
function hasMoreRoles(
  cursor: Cursor,
  from: number,
  context: Scope['context'],
): boolean {
  for (let ahead = from + 1; ; ahead++) {
    const unit = cursor.at(ahead)
    if (!unit || unit.type === 'heading') return false
    if (unit.type !== 'line') continue
    if (startsBold(unit.children) && !startsBoldItalic(unit.children))
      return false
    if (!startsEmphasised(unit.children)) continue
    const date = splitDate(unit.children, context)
    if (date && date.where !== 'whole') return true
  }
}
