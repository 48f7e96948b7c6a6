import type {State} from './state.ts'

/** Moves behind something; never back, as `fail` goes to the end. */
export function take(state: State, {end}: {end: number}): void {
  state.offset = Math.max(state.offset, end)
  state.lastEnd = Math.max(state.lastEnd, end)
}
