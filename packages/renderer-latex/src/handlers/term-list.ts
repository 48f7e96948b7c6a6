import type {TermList} from '@cvast/core'
import {block} from '../flow.ts'
import {type Flow, line, nest} from '../layout/flow.ts'
import {type State, within} from '../state.ts'

/** `description` */
export function termList(node: TermList, state: State): Flow {
  if (node.children.length === 0) return []
  const {listDepth} = state.scope
  state.found.depths.add(listDepth + 1)
  const inner = within(state, {listDepth: listDepth + 1})
  return [
    line('\\begin{description}'),
    ...nest(node.children.flatMap(each => block(each, inner))),
    line('\\end{description}'),
  ]
}
