import type {Section} from '@cvast/core'
import {inline} from '../all.ts'
import {attributes} from '../attributes.ts'
import {closing} from '../closing.ts'
import {hasMark} from '../has-mark.ts'
import {marked} from '../marked.ts'
import {spaced} from '../spaced.ts'
import type {Flow, State} from '../state.ts'

/** `## Title`; a section without title begins with a directive, if at all. */
export function section(node: Section, state: State): Flow {
  const {words, facts} = attributes(node)
  const said = hasMark(node, 'kind', state)
  const kind = said ? node.kind : undefined
  const children = closing(node.children, {...state, level: state.level + 1})
  const title = inline(node.title, {...state, oneLine: true})
  const untitled = said && title.length === 0 ? ['section'] : []
  const about = marked(
    {words: [...untitled, ...words], facts: {kind, ...facts}},
    state,
  )
  if (title.length === 0) return [...about, ...children]
  return [
    {type: 'heading', depth: 2, children: spaced(title, about)},
    ...children,
  ]
}
