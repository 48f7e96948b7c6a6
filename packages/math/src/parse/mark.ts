import type {State} from './state.ts'

/**
 * A place before what is read next, where LaTeX may turn out to need
 * something: set `latex` of the result.
 */
export function mark(state: State, at: number = state.offset): {latex: string} {
  const edit = {start: at, end: at, latex: ''}
  state.edits.push(edit)
  return edit
}
