import type {Phrasing} from '@cvast/core'
import {hasWord} from '../directives/has-word.ts'
import {splitDate} from '../header/split-date.ts'
import {type Cursor, type Found, ranks, type Scope} from './entry-reader.ts'
import {isHeaderLine, isMarked, startsBold} from './header-line.ts'
import {joinTitles} from './join-titles.ts'
import {lineAhead} from './line-ahead.ts'
import {makeEntry} from './make-entry.ts'

/** Most lines of a title below its date. */
const mostLines = 3

/**
 * C2: a line that is only a date (in code, bold, italics, a quote); below it
 * the title, in one or more marked lines, a plain line, or a heading.
 */
export function dateLine(cursor: Cursor, scope: Scope): Found | undefined {
  const line = lineAhead(cursor, 0)
  if (!line) return undefined
  const {context} = scope
  const directives = context.directives.get(line.paragraph)
  if (
    directives &&
    (hasWord(directives, 'undated') || hasWord(directives, 'paragraph'))
  )
    return undefined
  const dated = splitDate(line.children, context)
  if (dated?.where !== 'whole') return undefined
  const opening = (title: readonly Phrasing[], used: number, rank: number) => ({
    openings: [
      {
        entry: makeEntry(
          {title, period: dated.period, position: line.position},
          scope,
        ),
        rank,
      },
    ],
    used,
  })
  const next = cursor.at(1)
  if (next?.type === 'heading' && next.depth > scope.level)
    return opening(next.children, 2, next.depth)
  const titles: Array<readonly Phrasing[]> = []
  for (let ahead = 1; ahead <= mostLines; ahead++) {
    const each = lineAhead(cursor, ahead)
    if (!each || !isMarked(each.children)) break
    if (splitDate(each.children, context)) break
    // A second bold line in another paragraph is a label.
    if (ahead > 1 && each.index === 0 && startsBold(each.children)) break
    titles.push(each.children)
  }
  if (titles.length > 0)
    return opening(joinTitles(titles), 1 + titles.length, ranks.bold)
  const below = lineAhead(cursor, 1)
  if (
    below &&
    isHeaderLine(below.children) &&
    splitDate(below.children, context)?.where !== 'whole'
  )
    return opening(below.children, 2, ranks.bold)
  return opening([], 1, ranks.bold)
}
