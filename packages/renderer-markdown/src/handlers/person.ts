import type {Person, Phrasing} from '@cvast/core'
import type {List, Paragraph} from 'mdast'
import {flow, inline} from '../all.ts'
import {inside} from '../inside.ts'
import {marked} from '../marked.ts'
import {spaced} from '../spaced.ts'
import type {Flow, Inline, State} from '../state.ts'

/** `# Name`, the headline, the contacts. */
export function person(node: Person, outer: State): Flow {
  const state = inside(node, outer)
  const name: Inline =
    node.name === '' ? [] : [{type: 'text', value: node.name}]
  return [
    {
      type: 'heading',
      depth: 1,
      children: spaced(name, marked(node, {}, outer)),
    },
    ...headline(node, node.headline ?? [], state),
    ...contacts(node, state),
  ]
}

function headline(node: Person, line: Phrasing[], state: State): Paragraph[] {
  if (line.length === 0) return []
  const words = state.literal ? ['headline'] : []
  const children = inline(line, {...state, oneLine: true})
  const said = marked(node, {words}, {...state, literal: true})
  return [{type: 'paragraph', children: spaced(children, said)}]
}

/** On one line; in bullets where something is said of one. */
function contacts({children}: Person, state: State): Array<Paragraph | List> {
  if (children.length === 0) return []
  const lines = children.map(each => flow([each], state) as Inline)
  if (lines.some(line => line.some(({type}) => type === 'html')))
    return [
      {
        type: 'list',
        ordered: false,
        spread: false,
        children: lines.map(line => ({
          type: 'listItem',
          spread: false,
          children: [{type: 'paragraph', children: line}],
        })),
      },
    ]
  const line = lines.flatMap(
    (each, index): Inline => [
      ...(index === 0 ? [] : [{type: 'text' as const, value: ' · '}]),
      ...each,
    ],
  )
  return [{type: 'paragraph', children: line}]
}
