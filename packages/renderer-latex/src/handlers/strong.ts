import type {Strong} from '@cvast/core'
import {mark} from '../mark.ts'
import type {State} from '../state.ts'

/** `\textbf{…}`; an own name in it is bold already. */
export function strong(node: Strong, state: State): string {
  return mark('textbf', node.children, {...state, ownName: undefined})
}
