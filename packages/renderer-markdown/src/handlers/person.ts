import type {Person} from '@cvast/core'
import type {List, Paragraph} from 'mdast'
import {flow, inline} from '../all.ts'
import {hasMark} from '../has-mark.ts'
import {marked} from '../marked.ts'
import {spaced} from '../spaced.ts'
import type {Flow, Inline, State} from '../state.ts'

/** `# Name`, the headline, the contacts. */
export function person(node: Person, state: State): Flow {
  const {name} = node
  return [
    {
      type: 'heading',
      depth: 1,
      children: name === '' ? [] : [{type: 'text', value: name}],
    },
    ...headline(node, state),
    ...contacts(node, state),
  ]
}

function headline(node: Person, state: State): Paragraph[] {
  if (!node.headline) return []
  const line = inline(node.headline, state)
  const words = hasMark(node, 'person', state) ? ['headline'] : []
  return [{type: 'paragraph', children: spaced(line, marked({words}, state))}]
}

/** On one line; in bullets where something is said of one. */
function contacts(node: Person, state: State): Array<List | Paragraph> {
  const {children} = node
  if (children.length === 0) return []
  const contactKinds = hasMark(node, 'person', state)
  const lines = children.map(
    each => flow([each], {...state, contactKinds}) as Inline,
  )
  if (contactKinds) return [bullets(lines)]
  if (lines.some(line => line.some(({type}) => type === 'html')))
    return [bullets(lines)]
  const line = lines.flatMap(
    (each, index): Inline => [
      ...(index === 0 ? [] : [{type: 'text' as const, value: ' · '}]),
      ...each,
    ],
  )
  return [{type: 'paragraph', children: line}]
}

function bullets(lines: readonly Inline[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: lines.map(children => ({
      type: 'listItem',
      spread: false,
      children: [{type: 'paragraph', children}],
    })),
  }
}
