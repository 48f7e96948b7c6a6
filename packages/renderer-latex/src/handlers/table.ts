import type {Table} from '@cvast/core'
import {block} from '../flow.ts'
import {type Flow, line, nest} from '../layout/flow.ts'
import {withNotes} from '../notes/with-notes.ts'
import type {State} from '../state.ts'
import {columns} from '../table/columns.ts'
import {within} from '../within.ts'

/** More rows than that may not fit on the rest of a page. */
const longest = 16

/** `tabular` with the rules of booktabs; long ones break over pages. */
export function table(node: Table, state: State): Flow {
  const [head, ...rows] = node.children
  if (head === undefined) return []
  const {found, scope} = state
  found.packages.add('booktabs')
  const {spec, room, usesArray} = columns(node, scope.room)
  if (usesArray) found.packages.add('array')
  const long = rows.length > longest && scope.listDepth === 0 && !scope.argument
  if (long) found.packages.add('longtable')
  const name = long ? 'longtable' : 'tabular'
  return withNotes(within(state, {argument: true, room}), inner => [
    line(`\\begin{${name}}{@{}${spec}@{}}`),
    ...nest([
      line('\\toprule'),
      ...block(head, inner),
      line('\\midrule'),
      ...(long ? [line('\\endhead')] : []),
      ...rows.flatMap(row => block(row, inner)),
      line('\\bottomrule'),
    ]),
    line(`\\end{${name}}`),
  ])
}
