import {type Flow, line} from '../layout/flow.ts'
import type {State} from '../state.ts'

/** `\clearpage`; in a list, where floats do not matter, `\newpage`. */
export function pageBreak(_: unknown, state: State): Flow {
  if (state.scope.marksOnly) return []
  return [line(state.scope.listDepth > 0 ? '\\newpage' : '\\clearpage')]
}
