import type {Paragraph} from '@cvast/core'
import {inline} from '../all.ts'
import {attributes} from '../attributes.ts'
import {marked} from '../marked.ts'
import {spaced} from '../spaced.ts'
import type {Flow, State} from '../state.ts'
import {wordFor} from '../word-for.ts'

export function paragraph(node: Paragraph, state: State): Flow {
  const line = inline(node.children, state)
  const {words, facts} = attributes(node)
  const said = marked(
    {words: [...wordFor(node, 'paragraph', state), ...words], facts},
    state,
  )
  return [{type: 'paragraph', children: spaced(line, said)}]
}
