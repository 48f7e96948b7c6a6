import type {Section} from '@cvast/core'
import {inline} from '../all.ts'
import {attributes} from '../attributes.ts'
import {closing} from '../closing.ts'
import {hasMark} from '../has-mark.ts'
import {inside} from '../inside.ts'
import {marked} from '../marked.ts'
import {spaced} from '../spaced.ts'
import type {Flow, State} from '../state.ts'

/** `## Title`; a section without title begins with a directive, if at all. */
export function section(node: Section, outer: State): Flow {
  const {words = [], facts} = attributes(node)
  const kind = hasMark(node, 'kind', outer) ? node.kind : undefined
  const about = {kind, ...facts}
  const state = inside(node, outer)
  const children = closing(node.children, {...state, level: outer.level + 1})
  if (node.title.length === 0) {
    const untitled = hasMark(node, 'kind', outer) ? ['section'] : []
    return [
      ...marked(node, {words: [...untitled, ...words], facts: about}, outer),
      ...children,
    ]
  }
  const title = inline(node.title, {...state, oneLine: true})
  const said = marked(node, {words, facts: about}, outer)
  return [
    {type: 'heading', depth: 2, children: spaced(title, said)},
    ...children,
  ]
}
