import type {Text} from '@cvast/core'
import {escapeTex} from '../escape/escape-tex.ts'
import {strike} from '../macros/strike.ts'
import {ownName} from '../own-name.ts'
import type {State} from '../state.ts'

/** `R&D` → `R\&D`; in struck text word by word. */
export function text(node: Text, state: State): string {
  const {value} = node
  if (state.scope.struck) return strike(value, state)
  return state.scope.publications
    ? ownName(value, state)
    : escapeTex(value, 'text', state)
}
