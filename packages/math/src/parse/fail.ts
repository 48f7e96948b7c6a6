import type {MathErrorReason} from '../math-result.ts'
import {report} from './report.ts'
import type {State} from './state.ts'

/**
 * Notes an error after which nothing can be understood, and goes to the end of
 * the source, so that every loop stops. What the loops then miss is no news.
 */
export function fail(
  state: State,
  reason: MathErrorReason,
  place: {start: number; end: number} = {
    start: state.source.length,
    end: state.source.length,
  },
): void {
  const atEnd = state.offset >= state.source.length
  if (state.errors.length === 0 || !atEnd) report(state, reason, place)
  state.offset = state.source.length
}
