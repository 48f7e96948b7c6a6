import type {InlineMath} from '@cvast/core'
import {maths} from '../maths.ts'
import {boxed} from '../per-word.ts'
import type {State} from '../state.ts'
import {typewriter} from '../typewriter.ts'

/** `\(x\)`; maths that is not understood as `\texttt{…}` */
export function inlineMath(node: InlineMath, state: State): string {
  const tex = maths(node, state)
  if (tex === '') return ''
  return tex === undefined
    ? typewriter(node.value, state)
    : boxed(`\\(${tex}\\)`, state)
}
