import type {InlineCode} from '@cvast/core'
import {escapeCode} from '../escape/code.ts'
import type {State} from '../state.ts'

/** `a_b` → `\texttt{a\_b}` */
export function inlineCode(node: InlineCode, state: State): string {
  return `\\texttt{${escapeCode(node.value, state)}}`
}
