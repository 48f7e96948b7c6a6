import type {Phrasing, SectionKind} from '@cvast/core'
import {hasWord} from '../directives/has-word.ts'
import {splitDate} from '../header/split-date.ts'
import {flatten} from '../line/flatten.ts'
import {type Cursor, type Found, ranks, type Scope} from './entry-reader.ts'
import {isHeaderLine, isSentence, startsEmphasised} from './header-line.ts'
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

/**
 * C6: `2012 - 2016 – Title – Alpha`: a line of text with its date first, last,
 * or on the line below. A dated sentence is an entry without title.
 */
export function textLine(cursor: Cursor, scope: Scope): Found | undefined {
  const line = cursor.at(0)
  if (line?.type !== 'line' || prose.has(scope.kind)) return undefined
  const {context} = scope
  const directives = context.directives.get(line.paragraph)
  if (
    directives &&
    (hasWord(directives, 'undated') || hasWord(directives, 'paragraph'))
  )
    return undefined
  const emphasised = startsEmphasised(line.children)
  if (scope.inDated && !emphasised) return undefined
  const rank = emphasised ? ranks.emphasis : ranks.plain
  const opening = (
    title: readonly Phrasing[],
    period: Parameters<typeof makeEntry>[0]['period'],
    used: number,
  ): Found => ({
    openings: [
      {
        entry: makeEntry({title, period, position: line.position}, scope),
        rank,
      },
    ],
    used,
  })
  const dated = splitDate(line.children, context)
  if (dated?.where === 'start') {
    const {rest} = dated
    const text = flatten(rest).trim()
    if (!isParted(flatten(line.children), text)) return undefined
    if (isHeaderLine(rest)) return opening(rest, dated.period, 1)
    if (!isSentence(text) || scope.inDated) return undefined
    const found = opening([], dated.period, 1)
    return {
      ...found,
      openings: found.openings.map(each => ({
        ...each,
        body: [
          {
            type: 'paragraph',
            children: rest,
            ...(line.position ? {position: line.position} : {}),
          },
        ],
      })),
    }
  }
  if (!isHeaderLine(line.children)) return undefined
  if (dated)
    return dated.where === 'whole'
      ? undefined
      : opening(dated.rest, dated.period, 1)
  const next = lineAhead(cursor, 1)
  const below = next && splitDate(next.children, context)
  return below?.where === 'whole'
    ? opening(joinTitles([line.children]), below.period, 2)
    : undefined
}

/** `2015 was a good year` is not dated, `2015 Alpha` and `2015: a` are. */
function isParted(line: string, rest: string): boolean {
  return !/^\p{Ll}/u.test(rest) || !/\d[\s]+\p{Ll}/u.test(line)
}
