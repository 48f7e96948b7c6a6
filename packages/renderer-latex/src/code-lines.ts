import {escapeTex} from './escape/escape-tex.ts'
import {type Flow, filled, type Line, line, nest} from './layout/flow.ts'
import type {State} from './state.ts'

/** Lines of code in typewriter type, escaped: `\texttt{a\_b} \\`. */
export function codeLines(rows: readonly string[], state: State): Flow {
  const written = rows.map(row => escapeTex(row, 'code', state))
  const last = written.findLastIndex(row => row !== '')
  return [
    line('\\begin{flushleft}'),
    ...nest(
      written
        .slice(0, last + 1)
        .map((row, index) => codeLine(row, index < last)),
    ),
    line('\\end{flushleft}'),
  ]
}

function codeLine(row: string, ended: boolean): Line {
  const text = row === '' ? '\\strut' : `\\texttt{${row}}`
  return filled(ended ? `${text}\\\\` : text)
}
