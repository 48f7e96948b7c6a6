import type {Period, Phrasing} from '@cvast/core'
import {factOf} from '../directives/fact-of.ts'
import {hasWord} from '../directives/has-word.ts'
import {datedBy} from '../directives/literal/dated-by.ts'
import {entry as entryHead} from '../directives/literal/entry.ts'
import {periodOf} from '../directives/period-of.ts'
import {splitDate} from '../header/split-date.ts'
import {flatten} from '../line/flatten.ts'
import type {Cursor, Found, Scope} from './entry-reader.ts'
import {isHeaderLine, isMarked, startsBold} from './header-line.ts'
import {joinTitles} from './join-titles.ts'
import {lineAhead} from './line-ahead.ts'
import {makeEntry} from './make-entry.ts'

/**
 * C1: `### Title, Alpha (May 2017 – Aug 2017)`; the date may also be (on) one
 * of the next two lines, alone or with place or role.
 */
export function heading(cursor: Cursor, scope: Scope): Found | undefined {
  const node = cursor.at(0)
  if (node?.type !== 'heading') return undefined
  const {context} = scope
  const directives = context.directives.get(node) ?? []
  const rank = Number(factOf(directives, 'level') ?? node.depth)
  const found = (
    title: readonly Phrasing[],
    period: Period | undefined,
    used: number,
  ): Found => ({
    openings: [
      {
        entry: makeEntry(
          {title, period, directives, position: node.position},
          scope,
        ),
        rank,
      },
    ],
    used,
  })

  // What directives say of the date decides.
  const next = cursor.at(1)
  const dateBelow =
    next?.type === 'line' && next.count === 1
      ? datedBy(next.paragraph, context)
      : undefined
  if (dateBelow || periodOf(directives, context.report)) {
    const {title, period} = entryHead(node, dateBelow, context)
    return found(title, period, dateBelow ? 2 : 1)
  }
  if (hasWord(directives, 'undated')) return found(node.children, undefined, 1)
  const dated = splitDate(node.children, context)
  if (dated && dated.where !== 'whole')
    return found(dated.rest, dated.period, 1)
  const first = lineAhead(cursor, 1)
  if (dated) {
    // `### *III/2017*` dates a sentence, `### 2015–2017` the title below.
    const only = node.children[0]
    const titled =
      !(node.children.length === 1 && only?.type === 'emphasis') &&
      first &&
      isMarked(first.children) &&
      !splitDate(first.children, context)
    return titled
      ? found(first.children, dated.period, 2)
      : found([], dated.period, 1)
  }
  if (!first || said(first, scope)) return found(node.children, undefined, 1)
  const below = splitDate(first.children, context)
  if (below?.where === 'whole') return found(node.children, below.period, 2)
  const roles = startsBold(first.children) && hasMoreRoles(cursor, scope)
  if (below && !roles && belongsToHeader(first.children))
    return found(joinTitles([node.children, below.rest]), below.period, 2)
  const second = below ? undefined : lineAhead(cursor, 2)
  if (
    second &&
    !roles &&
    !said(second, scope) &&
    belongsToHeader(first.children)
  ) {
    const date = splitDate(second.children, context)
    if (date?.where === 'whole')
      return found(joinTitles([node.children, first.children]), date.period, 3)
    if (
      date &&
      belongsToHeader(second.children) &&
      !startsBold(second.children)
    )
      return found(
        joinTitles([node.children, first.children, date.rest]),
        date.period,
        3,
      )
  }
  return found(node.children, undefined, 1)
}

function said(
  line: NonNullable<ReturnType<typeof lineAhead>>,
  {context}: Scope,
): boolean {
  const about = context.directives.get(line.paragraph) ?? []
  return hasWord(about, 'undated') || hasWord(about, 'paragraph')
}

function belongsToHeader(line: readonly Phrasing[]): boolean {
  return isHeaderLine(line) && flatten(line).length <= 120
}

/** Whether two dated bold lines follow below: then each is a role. */
function hasMoreRoles(cursor: Cursor, {context}: Scope): boolean {
  let count = 0
  for (let ahead = 1; ; ahead++) {
    const unit = cursor.at(ahead)
    if (!unit || unit.type === 'heading') return false
    if (unit.type !== 'line' || !startsBold(unit.children)) continue
    const next = lineAhead(cursor, ahead + 1)
    const dated =
      splitDate(unit.children, context) ??
      (next && splitDate(next.children, context))
    if (dated && ++count > 1) return true
  }
}
