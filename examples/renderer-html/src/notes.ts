import type {FootnoteReference} from '@cvast/core'
import {
  block,
  element,
  escaped,
  join,
  type Markup,
  raw,
  start,
} from './markup.ts'
import type {State} from './state.ts'
import {write} from './write.ts'

/** `<sup class="note"><a href="#note-1">1</a></sup>` */
export function reference(node: FootnoteReference, state: State): Markup {
  const at = state.notes.findIndex(each => each.identifier === node.identifier)
  // Who refers to nothing has nothing to read.
  if (at < 0) return raw('')
  const number = escaped(String(at + 1))
  const href = `#note-${at + 1}`
  return element(
    'sup',
    {class: 'note'},
    state.inLink ? number : element('a', {href, role: 'doc-noteref'}, number),
  )
}

/** All footnotes, at the end. */
export function endnotes(state: State): Markup {
  if (state.notes.length === 0) return raw('')
  const items = state.notes.map((note, index) =>
    block('li', {id: `note-${index + 1}`}, write(note.children, state)),
  )
  return join([start('hr'), block('ol', {role: 'doc-endnotes'}, join(items))])
}
