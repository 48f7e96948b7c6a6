import type {AnyNode} from '@cvast/core'
import type {MathAccepted} from '@cvast/math'
import {runs} from '../run/runs.ts'
import type {State} from '../state.ts'
import type {Xml} from '../xml/xml.ts'

/** Maths as text, for readers that drop Word's equations. */
export function mathText(
  parsed: MathAccepted,
  state: State,
  node: AnyNode,
): Xml {
  return runs(parsed.source, state, node)
}
