import type {Subscript} from '@cvast/core'
import {inBox} from '../in-box.ts'
import type {State} from '../state.ts'

/** Each word in `\textsubscript{…}`. */
export function subscript(node: Subscript, state: State): string {
  return inBox('textsubscript', node.children, state)
}
