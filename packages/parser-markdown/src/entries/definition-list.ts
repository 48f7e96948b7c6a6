import type {Paragraph, Phrasing} from '@cvast/core'
import type {Definition, Flow} from '../flow.ts'
import {type DatedLine, splitDate} from '../header/split-date.ts'
import {flatten} from '../line/flatten.ts'
import {joinLines} from '../line/join-lines.ts'
import type {Line} from '../line/line.ts'
import {splitLines} from '../line/split-lines.ts'
import {termsOf} from '../prose/flow-of.ts'
import {mergeText} from '../prose/merge-text.ts'
import {
  type Cursor,
  type Found,
  type Opening,
  ranks,
  type Scope,
} from './entry-reader.ts'
import {isHeaderLine} from './header-line.ts'
import {joinTitles} from './join-titles.ts'
import {makeEntry} from './make-entry.ts'

/**
 * C4: a definition list whose terms are dates, or hold dates, or whose
 * descriptions begin with one. Lists inside are entries inside. Without any
 * date it is a list of terms.
 */
export function definitionList(
  cursor: Cursor,
  scope: Scope,
): Found | undefined {
  const node = cursor.at(0)
  if (node?.type !== 'definitions') return undefined
  const {context} = scope
  const dates = node.children.map(each => dateOf(each, scope))
  if (dates.every(each => each === undefined) && termsOf(node)) return undefined
  const openings = node.children.map((each, index): Opening => {
    const date = dates[index]
    const whole = date?.dated.where === 'whole'
    let title = joinTitles(
      date?.in === 'term'
        ? [...each.terms.slice(0, -1), ...(whole ? [] : [date.dated.rest])]
        : each.terms,
    )
    let body: readonly Flow[] = each.children
    if (date?.in === 'line') body = withoutFirstLine(body)
    if (date?.in === 'line' && !whole)
      title = joinTitles([title, date.dated.rest])
    if (title.length === 0) {
      const line = firstLine(body)
      if (line && isHeaderLine(line)) {
        const inLine = splitDate(line, context)
        if (inLine?.where !== 'whole') {
          title = [...line]
          body = withoutFirstLine(body)
        }
      }
    }
    return {
      entry: makeEntry(
        {title, dated: date?.dated, position: each.position},
        scope,
      ),
      rank: ranks.bold,
      body,
    }
  })
  return {openings, used: 1}
}

function dateOf(
  definition: Definition,
  {context}: Scope,
): {in: 'term' | 'line'; dated: DatedLine} | undefined {
  const last = definition.terms.at(-1)
  const inTerm = last && splitDate(last, context)
  if (inTerm) return {in: 'term', dated: inTerm}
  const line = firstLine(definition.children)
  const inLine =
    line && isHeaderLine(line) ? splitDate(line, context) : undefined
  return inLine ? {in: 'line', dated: inLine} : undefined
}

function firstLine(body: readonly Flow[]): Phrasing[] | undefined {
  const [first] = body
  return first?.type === 'paragraph' ? headOf(first)[0] : undefined
}

/**
 * The first line of a paragraph and the others. A line that was only wrapped
 * goes on: `Degree; University of⏎Alpha`.
 */
function headOf(paragraph: Paragraph): [Phrasing[] | undefined, Line[]] {
  const [first, ...others] = splitLines(paragraph)
  const head = first ? [...first.children] : undefined
  while (head && others[0] && isWrapped(head, others[0])) {
    const {children} = others.shift() as Line
    head.push({type: 'text', value: ' '}, ...children)
  }
  return [head && mergeText(head), others]
}

/** Whether a line ends in the middle of what it says. */
function isWrapped(line: readonly Phrasing[], {children, before}: Line) {
  if (before.some(each => each.type === 'break')) return false
  const end = flatten(line)
  return (
    isHeaderLine(children) &&
    end.length > 40 &&
    (/(?:[,&/(–-]|\s(?:of|the|at|and|in|for|to|und|der|des|für|an|am|im|de|la|le|du|des|et|del|en|y|di|della|e|do|da|van|voor))$/iu.test(
      end,
    ) ||
      /^\p{Ll}/u.test(flatten(children)))
  )
}

function withoutFirstLine([first, ...rest]: readonly Flow[]): Flow[] {
  if (first?.type !== 'paragraph') return first ? [first, ...rest] : rest
  const [, lines] = headOf(first)
  return lines.length === 0 ? rest : [joinLines(lines), ...rest]
}
