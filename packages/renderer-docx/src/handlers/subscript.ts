import type {Subscript} from '@cvast/core'
import {inline} from '../inline.ts'
import {withMark} from '../run/with-mark.ts'
import type {State} from '../state.ts'
import type {Xml} from '../xml/xml.ts'

/** Lowered text: `H<sub>2</sub>O` */
export function subscript(node: Subscript, state: State): Xml {
  return inline(node.children, withMark(state, 'Subscript'))
}
