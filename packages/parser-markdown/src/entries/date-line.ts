import type {Phrasing} from '@cvast/core'
import {splitDate, splitOldDate} from '../header/split-date.ts'
import {type Cursor, type Found, ranks, type Scope} from './entry-reader.ts'
import {isHeaderLine, isMarked, startsBold} from './header-line.ts'
import {isSaidProse} from './is-said-prose.ts'
import {joinTitles} from './join-titles.ts'
import {lineAhead} from './line-ahead.ts'
import {makeEntry} from './make-entry.ts'

/** Most lines of a title below its date. */
const mostLines = 3

type Head = Parameters<typeof makeEntry>[0]

/**
 * C2: a line that is only a date (in code, bold, italics, a quote); below it
 * the title, in one or more marked lines, a plain line, or a heading.
 */
export function dateLine(cursor: Cursor, scope: Scope): Found | undefined {
  const line = lineAhead(cursor, 0)
  if (!line || isSaidProse(line, scope)) return undefined
  const {context} = scope
  const dated =
    splitDate(line.children, context) ??
    (line.index + 1 < line.count
      ? splitOldDate(line.children, context)
      : undefined)
  if (dated?.where !== 'whole') return undefined
  const {position} = line
  const found = (head: Head, used: number, rank: number): Found => ({
    openings: [{entry: makeEntry({position, dated, ...head}, scope), rank}],
    used,
  })
  const next = cursor.at(1)
  if (next?.type === 'heading' && next.depth > scope.level)
    return found({title: next.children}, 2, next.depth)
  const titles: Array<readonly Phrasing[]> = []
  for (let ahead = 1; ahead <= mostLines; ahead++) {
    const each = lineAhead(cursor, ahead)
    if (!each || splitDate(each.children, context)) break
    const marked = isMarked(each.children)
    // Below a bold title, its own block may go on with the organisation.
    const goesOn =
      titles.length > 0 && each.index > 0 && isHeaderLine(each.children)
    if (!marked && !goesOn) break
    // A second bold line in another paragraph is a label.
    if (titles.length > 0 && each.index === 0 && startsBold(each.children))
      break
    titles.push(each.children)
  }
  if (titles.length > 0)
    return found(
      {title: joinTitles(titles), lines: titles},
      1 + titles.length,
      ranks.bold,
    )
  const below = lineAhead(cursor, 1)
  if (
    below &&
    isHeaderLine(below.children) &&
    splitDate(below.children, context)?.where !== 'whole'
  )
    return found({title: below.children}, 2, ranks.bold)
  return found({title: []}, 1, ranks.bold)
}
