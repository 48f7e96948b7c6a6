import type {Table} from '@cvast/core'
import {block} from '../flow.ts'
import {type Flow, line, nest} from '../layout/flow.ts'
import {type State, within} from '../state.ts'

/** `tabular` with the rules of booktabs. */
export function table(node: Table, state: State): Flow {
  const [head, ...rows] = node.children
  if (head === undefined) return []
  state.found.packages.add('booktabs')
  state.found.packages.add('tabularx')
  const inner = within(state, {argument: true, marksOnly: true})
  return [
    line(
      `\\begin{tabularx}{\\linewidth}{${node.align.map(() => 'X').join('')}}`,
    ),
    ...nest([
      line('\\toprule'),
      ...block(head, inner),
      line('\\midrule'),
      ...rows.flatMap(row => block(row, inner)),
      line('\\bottomrule'),
    ]),
    line('\\end{tabularx}'),
  ]
}
