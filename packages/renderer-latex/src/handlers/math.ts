import type {Math as MathNode} from '@cvast/core'
import {type Flow, line, nest, prose} from '../layout/flow.ts'
import {maths} from '../maths.ts'
import type {State} from '../state.ts'

/** `\[ … \]` */
export function math(node: MathNode, state: State): Flow {
  const tex = maths(node, state)
  return tex.accepted
    ? [line('\\['), ...nest([prose(tex.latex)]), line('\\]')]
    : [prose(`\\texttt{${tex.latex}}`)]
}
