import type {Emphasis} from '@cvast/core'
import {mark} from '../mark.ts'
import type {State} from '../state.ts'

/** `\emph{…}` */
export function emphasis(node: Emphasis, state: State): string {
  return mark('emph', node.children, state)
}
