import {escapeTex} from './escape/escape-tex.ts'
import {type Flow, prose} from './layout/flow.ts'
import type {State} from './state.ts'

/** Lines of code in typewriter type, escaped: `\texttt{a\_b}\\`. */
export function codeLines(rows: readonly string[], state: State): Flow {
  const written = rows.map(row => escapeTex(row, 'code', state))
  const last = written.findLastIndex(row => row !== '')
  return written
    .slice(0, last + 1)
    .map((row, index) =>
      prose(
        `${row === '' ? '\\strut' : `\\texttt{${row}}`}${index < last ? '\\\\' : ''}`,
        2,
      ),
    )
}
