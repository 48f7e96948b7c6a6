import type {TermList} from '@cvast/core'
import {nested} from '../depth.ts'
import {block} from '../flow.ts'
import {type Flow, line, nest} from '../layout/flow.ts'
import type {State} from '../state.ts'

/** `description` */
export function termList(node: TermList, state: State): Flow {
  const {children} = node
  if (children.length === 0) return []
  const inner = nested(state, node)
  if (inner === undefined) return children.flatMap(each => block(each, state))
  return [
    line('\\begin{description}'),
    ...nest(children.flatMap(each => block(each, inner))),
    line('\\end{description}'),
  ]
}
