import type {Table} from '@cvast/core'
import type {TableContent} from 'mdast'
import {flow} from '../all.ts'
import type {Flow, State} from '../state.ts'

export function table({align, children}: Table, state: State): Flow {
  const rows = flow(children, state) as unknown as TableContent[]
  return [{type: 'table', align, children: rows}]
}
