import type {List} from '@cvast/core'
import {block} from '../flow.ts'
import {type Flow, line, nest} from '../layout/flow.ts'
import {type State, within} from '../state.ts'

/** `itemize` or `enumerate`. */
export function list(node: List, state: State): Flow {
  if (node.children.length === 0) return []
  const name = node.ordered ? 'enumerate' : 'itemize'
  const {listDepth} = state.scope
  state.found.depths.add(listDepth + 1)
  const inner = within(state, {listDepth: listDepth + 1})
  const {start = 1} = node
  return [
    line(
      `\\begin{${name}}${node.ordered && start !== 1 ? `[start=${start}]` : ''}`,
    ),
    ...nest(node.children.flatMap(item => block(item, inner))),
    line(`\\end{${name}}`),
  ]
}
