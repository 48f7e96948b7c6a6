import type {Text} from '@cvast/core'
import {escapeTex} from '../escape/escape-tex.ts'
import {ownName} from '../own-name.ts'
import {perWord} from '../per-word.ts'
import type {State} from '../state.ts'

/** `R&D` → `R\&D` */
export function text(node: Text, state: State): string {
  return perWord(node.value, state, (part, inner) =>
    inner.scope.publications
      ? ownName(part, inner)
      : escapeTex(part, 'text', inner),
  )
}
