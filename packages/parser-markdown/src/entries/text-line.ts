import type {Phrasing, SectionKind} from '@cvast/core'
import type {Context} from '../context.ts'
import type {Flow} from '../flow.ts'
import {classify} from '../header/classify.ts'
import {readFacts} from '../header/read-facts.ts'
import {type DatedLine, splitDate} from '../header/split-date.ts'
import {cutAt} from '../line/cut-at.ts'
import {flatten} from '../line/flatten.ts'
import type {Line} from '../line/line.ts'
import {trimLine} from '../line/trim-line.ts'
import {
  type Cursor,
  type DateSide,
  type Found,
  ranks,
  type Scope,
} from './entry-reader.ts'
import {isHeaderLine, isSentence, startsEmphasised} from './header-line.ts'
import {isSaidProse} from './is-said-prose.ts'
import {joinTitles} from './join-titles.ts'
import {lineAhead} from './line-ahead.ts'
import {makeEntry} from './make-entry.ts'

/** Sections whose lines are never headers of entries. */
const prose: ReadonlySet<SectionKind> = new Set([
  'summary',
  'skills',
  'publications',
  'contact',
  'personal',
  'interests',
  'languages',
  'references',
])

/** Lines of a header above the line that is its date. */
const mostLines = 3

/**
 * C6: `2012 - 2016 – Title – Organization`: a line of text with its date first
 * or last, or lines of text and below them the date. A dated sentence is an
 * entry without title.
 */
export function textLine(cursor: Cursor, scope: Scope): Found | undefined {
  const line = cursor.at(0)
  if (line?.type !== 'line' || prose.has(scope.kind)) return undefined
  if (isSaidProse(line, scope)) return undefined
  const {context} = scope
  const emphasised = startsEmphasised(line.children)
  let rank: number = emphasised ? ranks.emphasis : ranks.plain
  const {position} = line
  const found = (
    head: Parameters<typeof makeEntry>[0],
    used: number,
    body?: readonly Flow[],
    side?: DateSide,
  ): Found => ({
    ...(side ? {side} : {}),
    openings: [
      {
        entry: makeEntry({position, ...head}, scope),
        rank,
        ...(body ? {body} : {}),
      },
    ],
    used,
  })
  const dated = splitDate(line.children, context)
  const ahead = lineAhead(cursor, 1)
  const inBlock = ahead?.index === line.index + 1 ? ahead : undefined
  const isJob = (title: readonly Phrasing[]) => {
    const {role, organization} = readFacts([title], scope.kind, false)
    return role !== undefined && organization !== undefined
  }
  // `2012–2016 Alpha⏎2008–2012 Bravo`: the lines of a paragraph, one each.
  const repeats = dated !== undefined && dated.where === scope.lineBefore
  const follows = scope.inPlain && (line.index === 0 || repeats)
  if (
    scope.inDated &&
    !emphasised &&
    !follows &&
    !isDateMarked(line, context)
  ) {
    // Below an entry without heading only a period with a mark begins another.
    const starts =
      dated?.where === 'start' &&
      /^\s*[:：–—|-]/u.test(flatten(line.children).slice(dated.hit.end))
    // `Cook, Alpha Hotel, 2015–2017`: role, organisation and period.
    const ends = dated?.where === 'end' && line.count === 1 && isJob(dated.rest)
    // `Cook⏎June 2018 – March 2021`: a role, and below it when.
    const when = line.index === 0 && isRoleLine(line.children) && inBlock
    const below = !dated && when ? splitDate(when.children, context) : undefined
    if (below?.where === 'whole')
      return found({title: line.children, dated: below}, 2)
    // `2012: Abitur, Alpha` has one date, and says what it is.
    const isWhole =
      dated?.period.end !== undefined ||
      (line.count === 1 && dated !== undefined && isJob(dated.rest))
    const begins =
      scope.inLine && line.index === 0 && isWhole && (starts || ends)
    if (!begins) return undefined
    // A job beside the one above, not in it.
    if (ends || dated?.period.end === undefined) rank = ranks.bold
  }
  const said = dated ? undefined : firstSentence(line, context)
  if (said && isJob(said.dated.rest)) {
    const {dated, rest} = said
    const place = position ? {position} : {}
    const body = [{type: 'paragraph' as const, children: rest, ...place}]
    return found({title: dated.rest, dated}, 1, body, 'end')
  }
  if (dated && isOfDocument(flatten(line.children))) return undefined
  if (dated?.where === 'start') {
    const {rest} = dated
    const text = flatten(rest).trim()
    if (!isParted(flatten(line.children), text)) return undefined
    if (isHeaderLine(rest))
      return found({title: rest, dated}, 1, undefined, 'start')
    // `2019–2022. Fellow, Alpha Institute.`
    const plain = trimLine(rest, /^\s*/u, /\.\s*$/u)
    if (isHeaderLine(plain) && !/\.\s/.test(flatten(plain)) && isJob(plain))
      return found({title: plain, dated}, 1, undefined, 'start')
    if (!isSentence(text)) return undefined
    if (scope.inDated && !repeats && !isDateMarked(line, context))
      return undefined
    const place = position ? {position} : {}
    const body = [{type: 'paragraph' as const, children: rest, ...place}]
    return found({title: [], dated}, 1, body, 'start')
  }
  if (dated?.where === 'end' && isHeaderLine(dated.rest)) {
    // `MSc, Biology, Alpha University, 1999.` ends as a sentence does.
    const isSaid = isSentence(flatten(line.children)) && !isJob(dated.rest)
    const head = {title: dated.rest, dated, below: inBlock}
    if (!isSaid) return found(head, 1, undefined, 'end')
  }
  if (!isHeaderLine(line.children)) return undefined
  if (dated)
    return dated.where === 'whole'
      ? undefined
      : found({title: dated.rest, dated, below: inBlock}, 1, undefined, 'end')
  const lines: Array<readonly Phrasing[]> = [line.children]
  for (let ahead = 1; ahead <= mostLines; ahead++) {
    const next = lineAhead(cursor, ahead)
    if (!next) break
    const below = splitDate(next.children, context)
    if (below?.where === 'whole')
      return found({title: joinTitles(lines), lines, dated: below}, ahead + 1)
    // `Alpha University⏎BSc Botany · 2013–2016`
    const isOne = line.count === 2 && !/\d{4}/.test(flatten(line.children))
    if (isOne && below?.where === 'end' && next.index === 1) {
      const both = [...lines, below.rest]
      return found({title: joinTitles(both), lines: both, dated: below}, 2)
    }
    // Only the date may stand in a paragraph of its own.
    if (below || next.index === 0 || !isHeaderLine(next.children)) break
    lines.push(next.children)
  }
  return undefined
}

/** Most sentences that are tried. */
const mostSentences = 3

/** `PhD, Alpha University, 2019. Advisor: B.` → the dated part, and the rest. */
function firstSentence(
  {children}: Line,
  context: Context,
): {dated: DatedLine; rest: Phrasing[]} | undefined {
  const text = flatten(children)
  if (!/\d{4}\)?\.\s/.test(text)) return undefined
  let tries = 0
  for (const {index} of text.matchAll(/(?<=\d\)?)\.\s+(?=\p{Lu})/gu)) {
    if (++tries > mostSentences) return undefined
    const [head, tail] = cutAt(children, index)
    const dated = splitDate(head, context)
    if (dated?.where === 'end' && isHeaderLine(dated.rest))
      return {dated, rest: trimLine(tail, /^\.\s+/u, /\s*$/u)}
  }
  return undefined
}

/** A few words, all of one role: `Shift lead`. */
function isRoleLine(line: readonly Phrasing[]): boolean {
  const text = flatten(line).trim()
  const {role, organization} = classify(text)
  return role && !organization && text.split(/\s+/).length <= 5
}

/** `**III/2017** A sentence.`: a paragraph that a date in bold or code begins. */
function isDateMarked({children, index, count}: Line, context: Context) {
  const [first, ...rest] = children
  return (
    index === 0 &&
    count === 1 &&
    rest.length > 0 &&
    (first?.type === 'strong' || first?.type === 'inlineCode') &&
    splitDate([first], context)?.where === 'whole'
  )
}

/** `Last updated: 2024-02-17`, `2024年4月1日現在`: of the document. */
function isOfDocument(line: string): boolean {
  return /^\W*(?:last|stand\b|aktualisiert|updated|mise à jour|dernière|última|ultimo|ultima|laatst|更新|最終更新)/iu.test(
    line,
  )
}

/** `2015 was a good year` is not dated, `2015 Alpha` and `2015: a` are. */
function isParted(line: string, rest: string): boolean {
  return !/^\p{Ll}/u.test(rest) || !/\d\s+\p{Ll}/u.test(line)
}
