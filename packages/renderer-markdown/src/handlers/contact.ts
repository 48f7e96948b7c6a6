import type {Contact} from '@cvast/core'
import {attributes} from '../attributes.ts'
import {marked} from '../marked.ts'
import {spaced} from '../spaced.ts'
import type {Flow, Inline, State} from '../state.ts'

/**
 * `<jane@example.org>`, `GitHub: [github.com/jane](…)`, `Hamburg`; and what it
 * is, for those who do not guess.
 */
export function contact(node: Contact, state: State): Flow {
  const {words, facts} = attributes(node)
  const {kind, label} = node
  const said = state.contactKinds ? {kind, label, ...facts} : facts
  return spaced(shown(node), marked({words, facts: said}, state)) as Flow
}

function shown({label, value, url}: Contact): Inline {
  return [
    ...(label === undefined ? [] : [text(`${label}: `)]),
    url === undefined
      ? text(value)
      : {type: 'link', url, children: [text(value)]},
  ]
}

function text(value: string) {
  return {type: 'text' as const, value}
}
