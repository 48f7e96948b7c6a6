import type {InlineCode} from '@cvast/core'
import {escapeTex} from '../escape/escape-tex.ts'
import type {State} from '../state.ts'

/** `a_b` → `\texttt{a\_b}` */
export function inlineCode(node: InlineCode, state: State): string {
  return `\\texttt{${escapeTex(node.value, 'code', state)}}`
}
