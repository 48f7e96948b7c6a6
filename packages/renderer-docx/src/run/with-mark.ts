import type {State} from '../state.ts'
import {withScope} from '../with-scope.ts'
import type {Mark} from './mark.ts'

/** The state inside a mark. */
export function withMark(state: State, mark: Mark): State {
  const {marks} = state.scope
  return marks.includes(mark)
    ? state
    : withScope(state, {marks: [...marks, mark]})
}
