import type {Phrasing, SectionKind} from '@cvast/core'
import {factOf} from '../directives/fact-of.ts'
import {hasWord} from '../directives/has-word.ts'
import {datedBy} from '../directives/literal/dated-by.ts'
import {entry as entryHead} from '../directives/literal/entry.ts'
import {periodOf} from '../directives/period-of.ts'
import {type DatedLine, splitDate} from '../header/split-date.ts'
import {flatten} from '../line/flatten.ts'
import type {Cursor, Found, Opening, Scope, Unit} from './entry-reader.ts'
import {isHeaderLine, isMarked, startsBold} from './header-line.ts'
import {isSaidProse} from './is-said-prose.ts'
import {joinTitles} from './join-titles.ts'
import {formsOf} from './labelled.ts'
import {lineAhead} from './line-ahead.ts'
import {makeEntry} from './make-entry.ts'

type Head = Parameters<typeof makeEntry>[0]

/**
 * C1: `### Title, Alpha (May 2017 – Aug 2017)`; the date may also be (on) one
 * of the next two lines, alone or with place or role.
 */
export function heading(cursor: Cursor, scope: Scope): Found | undefined {
  // A directive on a line of its own parts no date from its heading.
  let marks = 0
  while (isAbout(cursor.at(1 + marks))) marks++
  if (marks === 0) return read(cursor, scope)
  const at = (ahead: number) => cursor.at(ahead === 0 ? 0 : ahead + marks)
  const found = read({at}, scope)
  return found && {...found, used: found.used + marks}
}

/** A directive that only says something about what it stands beside. */
function isAbout(unit: Unit | undefined): boolean {
  return (
    unit?.type === 'mark' &&
    unit.directives.every(each => each.words.size === 0)
  )
}

function read(cursor: Cursor, scope: Scope): Found | undefined {
  const node = cursor.at(0)
  if (node?.type !== 'heading') return undefined
  const {context} = scope
  const directives = context.directives.get(node) ?? []
  const rank = Number(factOf(directives, 'level') ?? node.depth)
  const {position} = node
  const found = (head: Head, used = 1): Found => ({
    openings: [
      {entry: makeEntry({directives, position, ...head}, scope), rank},
    ],
    used,
  })
  const joined = (lines: ReadonlyArray<readonly Phrasing[]>) => ({
    title: joinTitles(lines),
    lines,
    isMixed: true,
  })

  // What directives say of the date decides.
  const next = cursor.at(1)
  const dateBelow =
    next?.type === 'line' && next.count === 1
      ? datedBy(next.paragraph, context)
      : undefined
  // (Doubts about it are told where the entry is made.)
  if (dateBelow || periodOf(directives, () => {})) {
    const {title, period} = entryHead(node, dateBelow, context)
    return found({title, period}, dateBelow ? 2 : 1)
  }
  const undated = found.bind(undefined, {title: node.children}, 1)
  if (hasWord(directives, 'undated')) return undated()
  const dated = splitDate(node.children, context)
  const first = lineAhead(cursor, 1)
  if (dated && dated.where !== 'whole') {
    const own = dateAlone(cursor, scope)
    return own
      ? found({title: node.children, dated: own}, 2)
      : found({title: dated.rest, dated, below: first})
  }
  if (dated) {
    // `### *III/2017*` dates a sentence, `### 2015–2017` the title below.
    const only = node.children[0]
    const said = node.children.length === 1 && only?.type === 'emphasis'
    const titles = said ? [] : titlesBelow(cursor, scope)
    return found({...joined(titles), dated}, 1 + titles.length)
  }
  const [form, ...forms] = formsOf(cursor.at(1), scope) ?? []
  if (form && forms.length === 0) {
    const [opening] = found({title: node.children, dated: form.dated})
      .openings as [Opening]
    const entry = {...form.facts, ...opening.entry}
    const body = form.rest ? {body: [form.rest]} : {}
    return {openings: [{entry, rank, ...body}], used: 2}
  }
  const dateHeading = dateHeadingBelow(cursor, scope)
  if (dateHeading) return found({title: node.children, dated: dateHeading}, 2)
  if (!first || isSaidProse(first, scope)) return undated()
  const below = splitDate(first.children, context)
  if (below?.where === 'whole')
    return first.count > 1 &&
      (lists.has(scope.kind) || hasMoreDateLines(cursor, scope))
      ? undated()
      : found({title: node.children, dated: below}, 2)
  const roles = startsBold(first.children) && hasMoreRoles(cursor, scope)
  if (roles) return found({title: node.children, isEmployer: true})
  if (below && listsMore(cursor, below.where, scope)) return undated()
  if (below && belongsToHeader(first.children))
    return found({...joined([node.children, below.rest]), dated: below}, 2)
  const second = below ? undefined : lineAhead(cursor, 2)
  if (!second || isSaidProse(second, scope) || !belongsToHeader(first.children))
    return undated()
  const date = splitDate(second.children, context)
  if (date?.where === 'whole')
    return found({...joined([node.children, first.children]), dated: date}, 3)
  const sameBlock = second.index > 0
  if (
    date &&
    sameBlock &&
    belongsToHeader(second.children) &&
    !startsBold(second.children)
  )
    return found(
      {...joined([node.children, first.children, date.rest]), dated: date},
      3,
    )
  return undated()
}

/**
 * `### Clerk, Expo 2000`, `*03/2001–04/2002*`: the year is part of the title
 * where a date stands alone below, and no title of its own below that.
 */
function dateAlone(cursor: Cursor, {context}: Scope): DatedLine | undefined {
  const line = lineAhead(cursor, 1)
  if (line?.count !== 1) return undefined
  const next = cursor.at(2)
  if (next?.type === 'line' && startsBold(next.children)) return undefined
  const dated = splitDate(line.children, context)
  return dated?.where === 'whole' ? dated : undefined
}

/**
 * Whether the line below the heading is one of several of its kind, or a
 * reference: `[2] Doe, J. (2023). On alpha.` Then the heading is over a group.
 */
function listsMore(
  cursor: Cursor,
  where: 'start' | 'end' | 'apart' | 'whole',
  {kind, context}: Scope,
): boolean {
  if (where === 'apart' && kind === 'publications') return true
  const [first, next] = [lineAhead(cursor, 1), lineAhead(cursor, 2)]
  return (
    next !== undefined &&
    next.paragraph === first?.paragraph &&
    splitDate(next.children, context)?.where === where
  )
}

/** Sections whose deeper headings group what is dated below them. */
const lists: ReadonlySet<SectionKind> = new Set([
  'publications',
  'talks',
  'awards',
])

/**
 * `#### Engineer`, `##### 2018 – 2020`: the date of a heading is the heading
 * below it. Where several are below, or a title is below that, each is an
 * entry of its own.
 */
function dateHeadingBelow(cursor: Cursor, scope: Scope): DatedLine | undefined {
  const node = cursor.at(0)
  const next = cursor.at(1)
  if (node?.type !== 'heading' || next?.type !== 'heading') return undefined
  if (next.depth <= node.depth) return undefined
  const dated = splitDate(next.children, scope.context)
  if (dated?.where !== 'whole') return undefined
  const only = next.children[0]
  if (only?.type === 'emphasis') return undefined
  const below = cursor.at(2)
  if (below?.type === 'heading' && below.depth > next.depth) return undefined
  if (below?.type === 'line' && isMarked(below.children)) return undefined
  for (let ahead = 2; ; ahead++) {
    const unit = cursor.at(ahead)
    if (!unit) return dated
    if (unit.type !== 'heading') continue
    if (unit.depth <= node.depth) return dated
    if (splitDate(unit.children, scope.context)?.where === 'whole')
      return undefined
  }
}

function belongsToHeader(line: readonly Phrasing[]): boolean {
  return isHeaderLine(line) && flatten(line).length <= 120
}

/** Most lines of a title below its date. */
const mostLines = 3

/** The lines of the title below a heading that is only a date. */
function titlesBelow(
  cursor: Cursor,
  {context}: Scope,
): Array<readonly Phrasing[]> {
  const first = lineAhead(cursor, 1)
  if (!first || !isMarked(first.children)) return []
  const lines = [first.children]
  for (let ahead = 2; ahead <= mostLines; ahead++) {
    const line = lineAhead(cursor, ahead)
    if (line?.paragraph !== first.paragraph) break
    if (!belongsToHeader(line.children)) break
    if (splitDate(line.children, context)) break
    lines.push(line.children)
  }
  return lines
}

/** Whether more dates stand above titles below: then this is a group. */
function hasMoreDateLines(cursor: Cursor, {context}: Scope): boolean {
  for (let ahead = 2; ; ahead++) {
    const unit = cursor.at(ahead)
    if (!unit || unit.type === 'heading') return false
    if (unit.type !== 'line' || unit.index > 0 || unit.count === 1) continue
    if (splitDate(unit.children, context)?.where === 'whole') return true
  }
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
