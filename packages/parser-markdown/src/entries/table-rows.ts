import type {
  List,
  Paragraph,
  Phrasing,
  SectionKind,
  Table,
  TableRow,
} from '@cvast/core'
import type {Flow} from '../flow.ts'
import {fieldLabel} from '../header/field-label.ts'
import {type DatedLine, splitDate} from '../header/split-date.ts'
import {flatten} from '../line/flatten.ts'
import {
  type Cursor,
  type Found,
  type Opening,
  ranks,
  type Scope,
} from './entry-reader.ts'
import {joinTitles} from './join-titles.ts'
import {linesOfCell} from './lines-of-cell.ts'
import {makeEntry} from './make-entry.ts'

/** Sections whose tables say facts: a birthday heads nothing. */
const facts: ReadonlySet<SectionKind> = new Set([
  'contact',
  'personal',
  'skills',
  'languages',
  'interests',
  'references',
])

/** Longest cell that is part of a title. */
const longest = 120

/** Most rows that lay out one entry. */
const mostRows = 4

/**
 * C7: a table with a column of dates; each row is an entry, and its other
 * cells are the title. Where a table is only layout, each few rows are: `Cook |
 * Bern`, `Alpha | 2015–2017`. The head is reported: it names columns that are
 * gone.
 */
export function tableRows(cursor: Cursor, scope: Scope): Found | undefined {
  const table = cursor.at(0)
  if (table?.type !== 'table' || facts.has(scope.kind)) return undefined
  const {context} = scope
  const [head, ...body] = table.children
  if (!head || body.length === 0) return undefined
  const dateIn = (row: TableRow, column: number) => {
    const cell = row.children[column]
    const dated = cell && splitDate(cell.children, context)
    return dated?.where === 'whole' ? dated : undefined
  }
  const column = table.align.findIndex(
    (_, index) =>
      body.filter(row => dateIn(row, index)).length > body.length / 2,
  )
  const groups = layout(table, dateIn, scope, column < 0 ? 1 : 2)
  if (groups || column < 0) return groups
  const headDated = dateIn(head, column) !== undefined
  const headText = head.children.map(each => flatten(each.children)).join(' | ')
  if (!headDated && /[\p{L}\p{N}]/u.test(headText))
    context.report('table-head', {head: headText}, head)
  const rows = headDated ? table.children : body
  const openings = rows.map(row => {
    const dated = dateIn(row, column)
    const cells = row.children.filter((_, index) => index !== column || !dated)
    return opening(
      cells.map(each => each.children),
      dated,
      row,
      scope,
    )
  })
  return {openings, used: 1}
}

/** Groups of rows that are an entry each; the date is never in the first. */
function layout(
  {children, align}: Table,
  dateIn: (row: TableRow, column: number) => DatedLine | undefined,
  scope: Scope,
  least: number,
): Found | undefined {
  const names = children[0]?.children.map(each => flatten(each.children)) ?? []
  if (names.some(each => fieldLabel(each) !== undefined)) return undefined
  const rows = children.filter(row =>
    row.children.some(each => flatten(each.children).trim() !== ''),
  )
  const dates = rows.map(row => {
    const column = align.findIndex((_, index) => dateIn(row, index))
    return column < 0 ? undefined : {column, dated: dateIn(row, column)}
  })
  const at = dates.findIndex(each => each !== undefined)
  const count = dates.filter(Boolean).length
  const size = rows.length / count
  const isEven =
    at > 0 &&
    count >= least &&
    size <= mostRows &&
    dates.every((each, i) => (each !== undefined) === (i % size === at))
  if (!isEven) return undefined
  const openings: Opening[] = []
  for (let from = 0; from < rows.length; from += size) {
    const date = dates[from + at]
    const cells = rows
      .slice(from, from + size)
      .flatMap((row, i) =>
        row.children.filter((_, index) => i !== at || index !== date?.column),
      )
    openings.push(
      opening(
        cells.map(each => each.children),
        date?.dated,
        rows[from] as TableRow,
        scope,
      ),
    )
  }
  return {openings, used: 1}
}

/** The entry of some cells: what is short is its title. */
function opening(
  cells: ReadonlyArray<readonly Phrasing[]>,
  dated: DatedLine | undefined,
  {position}: TableRow,
  scope: Scope,
): Opening {
  const lines: Array<readonly Phrasing[]> = []
  const body: Flow[] = []
  for (const cell of cells) {
    const {header, rest} = linesOfCell(cell, longest)
    lines.push(...header)
    body.push(...rest.map(block))
  }
  return {
    entry: makeEntry({title: joinTitles(lines), lines, dated, position}, scope),
    rank: ranks.plain,
    body,
  }
}

function block(each: Phrasing[] | Phrasing[][]): Paragraph | List {
  const [first] = each
  if (!Array.isArray(first))
    return {type: 'paragraph', children: each as Phrasing[]}
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: (each as Phrasing[][]).map(children => ({
      type: 'listItem' as const,
      spread: false,
      children: [{type: 'paragraph' as const, children}],
    })),
  }
}
