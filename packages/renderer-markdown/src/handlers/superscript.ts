import type {Superscript} from '@cvast/core'
import {element} from '../element.ts'
import type {Inline, State} from '../state.ts'

/** `<sup>…</sup>` */
export function superscript(node: Superscript, state: State): Inline {
  return element('sup', '', node.children, state)
}
