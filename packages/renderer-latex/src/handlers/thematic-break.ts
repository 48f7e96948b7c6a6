import {type Flow, line} from '../layout/flow.ts'

/** A rule across half the page. */
export function thematicBreak(): Flow {
  return [
    line('\\begin{center}'),
    line('  \\rule{0.5\\linewidth}{0.4pt}'),
    line('\\end{center}'),
  ]
}
