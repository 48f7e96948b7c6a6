import type {InlineMath, Math as MathNode} from '@cvast/core'
import {escapeCode} from './escape/code.ts'
import type {State} from './state.ts'

/** Maths ready for the document, or its source as text. */
export interface Maths {
  accepted: boolean
  latex: string
}

/** Checks maths; what is not known to be safe becomes text. */
export function maths(node: MathNode | InlineMath, state: State): Maths {
  return {accepted: false, latex: escapeCode(node.value, state)}
}
