import type {AnyNode} from '@cvast/core'
import type {State} from './state.ts'

/**
 * `undated`, `paragraph` or `terms`, where that was asked for. In a literal document
 * nothing is guessed, so there they say nothing.
 */
export function wordFor(
  node: AnyNode,
  word: 'paragraph' | 'terms' | 'undated',
  {literal, marks}: State,
): string[] {
  return !literal && marks.get(node)?.has(word) ? [word] : []
}
