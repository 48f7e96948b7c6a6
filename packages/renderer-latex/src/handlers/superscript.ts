import type {Superscript} from '@cvast/core'
import {inBox} from '../in-box.ts'
import type {State} from '../state.ts'

/** Each word in `\textsuperscript{…}`. */
export function superscript(node: Superscript, state: State): string {
  return inBox('textsuperscript', node.children, state)
}
