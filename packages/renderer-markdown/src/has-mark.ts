import type {AnyNode} from '@cvast/core'
import type {Mark} from './settle/marks.ts'
import type {State} from './state.ts'

/** Whether a fact of `node` must be said. */
export function hasMark(node: AnyNode, mark: Mark, state: State): boolean {
  return state.literal || state.marks.get(node)?.has(mark) === true
}
