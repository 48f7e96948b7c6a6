import type {InlineCode} from '@cvast/core'
import type {State} from '../state.ts'
import {typewriter} from '../typewriter.ts'

/** `a_b` → `\texttt{a\_b}` */
export function inlineCode(node: InlineCode, state: State): string {
  return typewriter(node.value, state)
}
