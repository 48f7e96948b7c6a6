import type {InlineMath} from '@cvast/core'
import {maths} from '../maths.ts'
import type {State} from '../state.ts'

/** `\(x\)` */
export function inlineMath(node: InlineMath, state: State): string {
  const tex = maths(node, state)
  return tex.accepted ? `\\(${tex.latex}\\)` : `\\texttt{${tex.latex}}`
}
