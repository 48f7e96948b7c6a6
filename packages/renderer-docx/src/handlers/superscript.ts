import type {Superscript} from '@cvast/core'
import {inline} from '../inline.ts'
import {withMark} from '../run/with-mark.ts'
import type {State} from '../state.ts'
import type {Xml} from '../xml/xml.ts'

/** Raised text: `1<sup>st</sup>` */
export function superscript(node: Superscript, state: State): Xml {
  return inline(node.children, withMark(state, 'Superscript'))
}
