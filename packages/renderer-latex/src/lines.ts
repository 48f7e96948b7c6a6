import type {Phrasing} from '@cvast/core'
import {inline} from './inline.ts'
import type {State} from './state.ts'

/**
 * Text of a paragraph. Forced line ends where there is no line to end (at its
 * start, at its end, in a row) are left out.
 */
export function lines(nodes: readonly Phrasing[], state: State): string {
  return inline(nodes, state)
    .trim()
    .replaceAll(/(?:\\\\\n\s*){2,}/g, '\\\\\n')
    .replace(/^(?:\\\\\n\s*)+/, '')
    .replace(/\s*\\\\\s*$/, '')
}
