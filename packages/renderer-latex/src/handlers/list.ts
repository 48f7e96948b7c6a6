import type {List} from '@cvast/core'
import {nested} from '../depth.ts'
import {block} from '../flow.ts'
import {type Flow, line, nest} from '../layout/flow.ts'
import type {State} from '../state.ts'

/** Largest number that a counter of TeX holds. */
const largest = 2 ** 31 - 1

/** `itemize` or `enumerate`; numbered publications by the option. */
export function list(node: List, state: State): Flow {
  const {children, start = 1} = node
  if (children.length === 0) return []
  const {scope, context} = state
  const inner = nested(state, node)
  if (inner === undefined) return children.flatMap(item => block(item, state))
  const ordered =
    node.ordered ||
    (scope.publications &&
      scope.listDepth === 0 &&
      context.options.numberedPublications)
  const name = ordered ? 'enumerate' : 'itemize'
  const from = Math.min(start, largest - children.length)
  if (ordered && from !== start)
    context.report(
      'shown-differently',
      {
        what: `a list that starts at ${start}`,
        format: 'latex',
        as: `one from ${from}`,
      },
      node,
    )
  const given = ordered && from !== 1 ? `[start=${from}]` : ''
  return [
    line(`\\begin{${name}}${given}`),
    ...nest(children.flatMap(item => block(item, inner))),
    line(`\\end{${name}}`),
  ]
}
