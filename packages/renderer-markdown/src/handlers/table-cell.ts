import type {TableCell} from '@cvast/core'
import {inline} from '../all.ts'
import type {Flow, State} from '../state.ts'

export function tableCell({children}: TableCell, state: State): Flow {
  const line = inline(children, {...state, oneLine: true})
  return [{type: 'tableCell', children: line}]
}
