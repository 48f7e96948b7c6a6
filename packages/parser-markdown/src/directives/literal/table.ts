import type {Table} from '@cvast/core'
import type {Table as MdastTable} from 'mdast'
import {located} from './located.ts'
import {phrasing} from './phrasing.ts'
import type {State} from './state.ts'

export function table(node: MdastTable, state: State): Table {
  const children = node.children.map(row =>
    located(
      {
        type: 'tableRow' as const,
        children: row.children.map(cell =>
          located(
            {
              type: 'tableCell' as const,
              children: phrasing(cell.children, state),
            },
            cell,
          ),
        ),
      },
      row,
    ),
  )
  const align = (node.align ?? []).map(each => each ?? null)
  return located({type: 'table', align, children}, node)
}
