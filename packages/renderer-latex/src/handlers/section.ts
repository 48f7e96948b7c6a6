import type {Section} from '@cvast/core'
import {flow} from '../flow.ts'
import {heading} from '../heading.ts'
import {apart, type Flow} from '../layout/flow.ts'
import {type State, within} from '../state.ts'

/** `\section{…}` and what is in it. */
export function section(node: Section, state: State): Flow {
  const inner = within(state, {publications: node.kind === 'publications'})
  return apart([
    heading('section', node.title, undefined, state),
    flow(node.children, inner),
  ])
}
