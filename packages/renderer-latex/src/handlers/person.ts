import type {Person} from '@cvast/core'
import {escapeTex} from '../escape/escape-tex.ts'
import {block} from '../flow.ts'
import {imageName} from '../image-name.ts'
import {apart, type Flow, line, nest, onLine, prose} from '../layout/flow.ts'
import {lines} from '../lines.ts'
import type {State} from '../state.ts'

/** Name, headline and contacts at the head of the first page. */
export function person(node: Person, state: State): Flow {
  const {photo, headline = []} = node
  const name = escapeTex(node.name.trim(), 'text', state)
  const picture =
    photo === undefined ? undefined : imageName(photo, node, state)
  const below = lines(headline, state)
  const contacts = node.children
    .map(each => onLine(block(each, state)))
    .filter(each => each !== '')
  if (picture !== undefined) {
    state.found.packages.add('adjustbox')
    state.found.macros.add('cvphoto')
  }
  if (name !== '') state.found.macros.add('cvname')
  if (contacts.length > 1) state.found.macros.add('cvsep')
  const parts = apart([
    picture === undefined ? [] : [line(`\\cvphoto{${picture}}`)],
    name === '' ? [] : [line(`\\cvname{${name}}`)],
    below === '' ? [] : [prose(below)],
    contacts.flatMap((each, index) => [
      line(index < contacts.length - 1 ? `${each} \\cvsep` : each),
    ]),
  ])
  if (parts.length === 0) return []
  return [line('\\begin{center}'), ...nest(parts), line('\\end{center}')]
}
