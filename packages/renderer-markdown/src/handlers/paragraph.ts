import type {Paragraph} from '@cvast/core'
import {inline} from '../all.ts'
import {attributes} from '../attributes.ts'
import {marked} from '../marked.ts'
import {spaced} from '../spaced.ts'
import type {Flow, State} from '../state.ts'

export function paragraph(node: Paragraph, state: State): Flow {
  const line = inline(node.children, {...state, oneLine: false})
  const said = marked(node, attributes(node), state)
  return [{type: 'paragraph', children: spaced(line, said)}]
}
