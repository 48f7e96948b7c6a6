import type {Text} from '@cvast/core'
import {escapeText} from '../escape/text.ts'
import {strike} from '../macros/strike.ts'
import type {State} from '../state.ts'

/** `R&D` → `R\&D`; in struck text word by word. */
export function text(node: Text, state: State): string {
  const {value} = node
  return state.scope.struck
    ? strike(value, word => escapeText(word, state), state)
    : escapeText(value, state)
}
