import type {FootnoteDefinition} from '@cvast/core'
import {flow} from '../flow.ts'
import type {Flow} from '../layout/flow.ts'
import type {State} from '../state.ts'

/**
 * Nothing here: it is set where it is first referred to. What nothing refers
 * to, and a second one of the same name, stays as text.
 */
export function footnoteDefinition(
  node: FootnoteDefinition,
  state: State,
): Flow {
  const {identifier, children} = node
  const set =
    state.referenced.has(identifier) && state.footnotes.get(identifier) === node
  if (set) return []
  const report = state.context.report
  report(
    'shown-differently',
    {
      what: `the footnote \`${identifier}\`, which nothing refers to,`,
      format: 'latex',
      as: 'a paragraph',
    },
    node,
  )
  return flow(children, state)
}
