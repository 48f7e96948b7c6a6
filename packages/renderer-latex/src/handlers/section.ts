import type {Section} from '@cvast/core'
import {flow} from '../flow.ts'
import {heading} from '../heading.ts'
import {inLanguage} from '../language/in-language.ts'
import {apart, type Flow} from '../layout/flow.ts'
import type {State} from '../state.ts'
import {within} from '../within.ts'

/** `\section{…}` and what is in it. */
export function section(node: Section, state: State): Flow {
  const inner = within(state, {publications: node.kind === 'publications'})
  return inLanguage(
    node.lang,
    apart([
      heading('section', node.title, undefined, state),
      flow(node.children, inner),
    ]),
    state,
  )
}
