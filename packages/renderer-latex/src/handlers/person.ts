import type {Person} from '@cvast/core'
import {escapeText} from '../escape/text.ts'
import {contactText} from '../head/contact-text.ts'
import {inline} from '../inline.ts'
import {apart, type Flow, line, nest, prose} from '../layout/flow.ts'
import type {State} from '../state.ts'

/** Name, headline and contacts at the head of the first page. */
export function person(node: Person, state: State): Flow {
  const name = escapeText(node.name, state)
  const contacts = node.children.map(each => contactText(each, state))
  const parts = apart([
    name ? [line(`{\\cvname ${name}\\par}`)] : [],
    node.headline?.length ? [prose(inline(node.headline, state))] : [],
    contacts.length > 0 ? [prose(contacts.join(' \\cvsep{} '))] : [],
  ])
  if (parts.length === 0) return []
  return [line('\\begin{center}'), ...nest(parts), line('\\end{center}')]
}
