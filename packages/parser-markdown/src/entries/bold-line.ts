import {hasWord} from '../directives/has-word.ts'
import {splitDate} from '../header/split-date.ts'
import {flatten} from '../line/flatten.ts'
import {type Cursor, type Found, ranks, type Scope} from './entry-reader.ts'
import {isHeaderLine, startsBold, startsEmphasised} from './header-line.ts'
import {joinTitles} from './join-titles.ts'
import {lineAhead} from './line-ahead.ts'
import {makeEntry} from './make-entry.ts'

/**
 * C3: `**Title**, Alpha, City, 2021–2024`; the date may also be (on) the next
 * line or paragraph. Without a date a bold line is a label.
 */
export function boldLine(cursor: Cursor, scope: Scope): Found | undefined {
  const line = cursor.at(0)
  if (line?.type !== 'line' || !startsBold(line.children)) return undefined
  const {context} = scope
  const directives = context.directives.get(line.paragraph)
  if (
    directives &&
    (hasWord(directives, 'undated') || hasWord(directives, 'paragraph'))
  )
    return undefined
  if (!isHeaderLine(line.children)) return undefined
  const opening = (
    title: Parameters<typeof makeEntry>[0]['title'],
    period: Parameters<typeof makeEntry>[0]['period'],
    used: number,
  ): Found => ({
    openings: [
      {
        entry: makeEntry({title, period, position: line.position}, scope),
        rank: ranks.bold,
      },
    ],
    used,
  })
  const dated = splitDate(line.children, context)
  if (dated)
    return dated.where === 'whole'
      ? undefined
      : opening(dated.rest, dated.period, 1)
  if (/[:：]\s*$/u.test(flatten(line.children))) return undefined
  const next = lineAhead(cursor, 1)
  if (!next || startsBold(next.children)) return undefined
  const below = splitDate(next.children, context)
  if (below?.where === 'whole') return opening(line.children, below.period, 2)
  const short =
    isHeaderLine(next.children) && flatten(next.children).length <= 120
  if (below && short)
    return opening(joinTitles([line.children, below.rest]), below.period, 2)
  if (!short || !startsEmphasised(next.children)) return undefined
  const third = lineAhead(cursor, 2)
  const date = third && splitDate(third.children, context)
  return date?.where === 'whole'
    ? opening(joinTitles([line.children, next.children]), date.period, 3)
    : undefined
}
