import type {Emphasis} from '@cvast/core'
import {inline} from '../all.ts'
import type {Inline, State} from '../state.ts'

export function emphasis(node: Emphasis, state: State): Inline {
  return [
    {
      type: 'emphasis',
      children: inline(node.children, state),
    },
  ]
}
