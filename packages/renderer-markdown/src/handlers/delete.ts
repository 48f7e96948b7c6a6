import type {Delete} from '@cvast/core'
import {inline} from '../all.ts'
import type {Inline, State} from '../state.ts'

export function del(node: Delete, state: State): Inline {
  return [
    {
      type: 'delete',
      children: inline(node.children, state),
    },
  ]
}
