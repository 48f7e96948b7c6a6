import type {Table} from '@cvast/core'
import {block} from '../flow.ts'
import {type Flow, type Line, line, nest} from '../layout/flow.ts'
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
  const {spec, rooms, usesArray} = columns(node, scope.room)
  if (usesArray) found.packages.add('array')
  const long = rows.length > longest && scope.listDepth === 0 && !scope.argument
  if (long) found.packages.add('longtable')
  // Footnotes of `tabular` would be lost without.
  else found.packages.add('footnotehyper')
  const name = long ? 'longtable' : 'tabular'
  const inner = within(state, {argument: true, rooms})
  const top = block(head, inner)
  const body = rows.map(row => block(row, inner))
  return [
    line(`\\begin{${name}}{@{}${spec}@{}}`),
    ...nest([
      rule('\\toprule', top),
      ...top,
      ...(rows.length > 0 ? [rule('\\midrule', long ? [] : body.flat())] : []),
      ...(long ? [line('\\endhead')] : []),
      ...body.flat(),
      line('\\bottomrule'),
    ]),
    line(`\\end{${name}}`),
  ]
}

/** A rule above `below`. pandoc would take a number there for its width. */
function rule(command: string, below: Flow): Line {
  return line(/^\d/.test(below[0]?.text ?? '') ? `${command}{}` : command)
}
