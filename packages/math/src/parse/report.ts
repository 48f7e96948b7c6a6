import type {MathErrorReason} from '../math-result.ts'
import type {State} from './state.ts'

const maxErrors = 10
const maxText = 40

/** Notes an error; reading goes on, but for one error too many. */
export function report(
  state: State,
  reason: MathErrorReason,
  place: {start: number; end: number},
): void {
  const {start, end} = place
  const text = state.source.slice(start, Math.min(end, start + maxText))
  if (state.errors.length < maxErrors) {
    state.errors.push({reason, offset: start, text})
  }
  if (state.errors.length === maxErrors) state.offset = state.source.length
}
