import type {Emphasis} from '@cvast/core'
import {inline} from '../inline.ts'
import {withMark} from '../run/with-mark.ts'
import type {State} from '../state.ts'
import type {Xml} from '../xml/xml.ts'

/** `*alpha*` → runs in the character style Emphasis */
export function emphasis(node: Emphasis, state: State): Xml {
  return inline(node.children, withMark(state, 'Emphasis'))
}
