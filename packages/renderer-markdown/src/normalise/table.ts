import type {Table, TableRow} from '@cvast/core'
import type {Context} from './context.ts'
import {line} from './phrasing.ts'

/** A table whose rows are all as long as the longest. */
export function table(node: Table, context: Context): Table[] {
  const width = node.children.reduce(
    (widest, row) => Math.max(widest, row.children.length),
    0,
  )
  if (width === 0) return []
  const inside = {...context, oneLine: true, inCell: true}
  const children = node.children.map(
    (row): TableRow => ({
      ...row,
      children: Array.from({length: width}, (_, index) => {
        const cell = row.children[index]
        return {
          ...cell,
          type: 'tableCell',
          children: line(cell?.children ?? [], inside),
        }
      }),
    }),
  )
  const align = Array.from(children[0]?.children ?? [], (_, index) => {
    return node.align[index] ?? null
  })
  return [{...node, align, children}]
}
