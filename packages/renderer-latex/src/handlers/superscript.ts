import type {Superscript} from '@cvast/core'
import {mark} from '../mark.ts'
import type {State} from '../state.ts'

/** `\textsuperscript{…}` */
export function superscript(node: Superscript, state: State): string {
  return mark('textsuperscript', node.children, state)
}
