import type {Math as MathNode} from '@cvast/core'
import {escapeTex} from '../escape/escape-tex.ts'
import {type Flow, line, nest, prose} from '../layout/flow.ts'
import {maths} from '../maths.ts'
import type {State} from '../state.ts'

/** `\[ … \]`; maths that is not understood as `\texttt{…}` */
export function math(node: MathNode, state: State): Flow {
  const tex = maths(node, state)
  if (tex === '') return []
  return tex === undefined
    ? [prose(`\\texttt{${escapeTex(node.value, 'code', state)}}`)]
    : [line('\\['), ...nest([prose(tex)]), line('\\]')]
}
