import type {FootnoteDefinition} from '@cvast/core'
import {flow} from '../flow.ts'
import type {Flow} from '../layout/flow.ts'
import type {State} from '../state.ts'

/** Nothing here: it is set where it is referred to. If nowhere, as text. */
export function footnoteDefinition(
  node: FootnoteDefinition,
  state: State,
): Flow {
  return state.referenced.has(node.identifier) ? [] : flow(node.children, state)
}
