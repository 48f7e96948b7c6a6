import type {AnyNode} from '@cvast/core'
import type {State} from './state.ts'

/** The state inside `node`: literal from here on where that was asked. */
export function inside(node: AnyNode, state: State): State {
  return state.literal || !state.marks.get(node)?.has('literal')
    ? state
    : {...state, literal: true}
}
