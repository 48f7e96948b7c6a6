import {type Contact, isSafeUrl} from '@cvast/core'
import {attributes} from '../attributes.ts'
import {marked} from '../marked.ts'
import {spaced} from '../spaced.ts'
import type {Flow, Inline, State} from '../state.ts'

/** `<jane@example.org>`, `GitHub: [github.com/jane](…)`, `Hamburg`. */
export function contact(node: Contact, state: State): Flow {
  const {words = [], facts} = attributes(node)
  const {kind, label} = node
  const about = state.literal ? {kind, label, ...facts} : {...facts}
  const said = marked(node, {words, facts: about}, state)
  const line: Inline = [
    ...(label === undefined ? [] : [text(`${label}: `)]),
    ...value(node, state),
  ]
  return spaced(line, said) as Flow
}

function value(node: Contact, {report}: State): Inline {
  const {url, value} = node
  const shown = value === '' ? [] : [text(value)]
  if (url === undefined) return shown
  if (isSafeUrl(url)) return [{type: 'link', url, children: shown}]
  report('unsafe-url', {url}, node)
  return shown
}

function text(value: string) {
  return {type: 'text' as const, value}
}
