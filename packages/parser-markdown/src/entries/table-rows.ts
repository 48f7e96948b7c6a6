import type {Paragraph, TableRow} from '@cvast/core'
import {splitDate} from '../header/split-date.ts'
import {flatten} from '../line/flatten.ts'
import {
  type Cursor,
  type Found,
  type Opening,
  ranks,
  type Scope,
} from './entry-reader.ts'
import {joinTitles} from './join-titles.ts'
import {makeEntry} from './make-entry.ts'

/**
 * C7: a table with a column of dates; each row is an entry, and its other
 * cells are the title. The head is reported: it names columns that are gone.
 */
export function tableRows(cursor: Cursor, scope: Scope): Found | undefined {
  const table = cursor.at(0)
  if (table?.type !== 'table') return undefined
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
  if (column < 0) return undefined
  const headDated = dateIn(head, column) !== undefined
  const headText = head.children.map(each => flatten(each.children)).join(' | ')
  if (!headDated && /[\p{L}\p{N}]/u.test(headText))
    context.report('table-head', {head: headText}, head)
  const rows = headDated ? table.children : body
  const openings = rows.map((row): Opening => {
    const dated = dateIn(row, column)
    const cells = row.children
      .filter((_, index) => index !== column || !dated)
      .map(each => each.children)
      .filter(each => flatten(each).trim() !== '')
    const long = cells.filter(each => flatten(each).length > 120)
    const short = cells.filter(each => !long.includes(each))
    return {
      entry: makeEntry(
        {
          title: joinTitles(short),
          lines: short,
          dated,
          position: row.position,
        },
        scope,
      ),
      rank: ranks.plain,
      body: long.map((children): Paragraph => ({type: 'paragraph', children})),
    }
  })
  return {openings, used: 1}
}
