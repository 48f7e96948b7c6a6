import type {Strong} from '@cvast/core'
import {inline} from '../inline.ts'
import {withMark} from '../run/with-mark.ts'
import type {State} from '../state.ts'
import type {Xml} from '../xml/xml.ts'

/** `**alpha**` → runs in the character style Strong */
export function strong(node: Strong, state: State): Xml {
  return inline(node.children, withMark(state, 'Strong'))
}
