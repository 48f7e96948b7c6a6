import type {Strong} from '@cvast/core'
import {inline} from '../all.ts'
import type {Inline, State} from '../state.ts'

export function strong(node: Strong, state: State): Inline {
  return [
    {
      type: 'strong',
      children: inline(node.children, state),
    },
  ]
}
