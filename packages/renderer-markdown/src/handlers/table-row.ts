import type {TableRow} from '@cvast/core'
import type {RowContent} from 'mdast'
import {flow} from '../all.ts'
import type {Flow, State} from '../state.ts'

export function tableRow({children}: TableRow, state: State): Flow {
  const cells = flow(children, state) as unknown as RowContent[]
  return [{type: 'tableRow', children: cells}]
}
