import type {Subscript} from '@cvast/core'
import {element} from '../element.ts'
import type {Inline, State} from '../state.ts'

/** `<sub>…</sub>` */
export function subscript(node: Subscript, state: State): Inline {
  return element('sub', '', node.children, state)
}
