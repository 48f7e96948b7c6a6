import type {InlineMath} from '@cvast/core'
import {formula} from '../math/formula.ts'
import type {State} from '../state.ts'
import type {Xml} from '../xml/xml.ts'

/** `$\sqrt{s}$` → `m:oMath` in the line, or text. */
export function inlineMath(node: InlineMath, state: State): Xml {
  return formula(node, state)
}
