import type {Subscript} from '@cvast/core'
import {mark} from '../mark.ts'
import type {State} from '../state.ts'

/** `\textsubscript{…}` */
export function subscript(node: Subscript, state: State): string {
  return mark('textsubscript', node.children, state)
}
