import type {InlineMath} from '@cvast/core'
import {escapeTex} from '../escape/escape-tex.ts'
import {maths} from '../maths.ts'
import type {State} from '../state.ts'

/** `\(x\)`; maths that is not understood as `\texttt{…}` */
export function inlineMath(node: InlineMath, state: State): string {
  const tex = maths(node, state)
  if (tex === '') return ''
  return tex === undefined
    ? `\\texttt{${escapeTex(node.value, 'code', state)}}`
    : `\\(${tex}\\)`
}
