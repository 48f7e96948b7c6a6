import type {Term} from '@cvast/core'
import {inline} from '../all.ts'
import {attributes} from '../attributes.ts'
import {marked} from '../marked.ts'
import {spaced} from '../spaced.ts'
import type {Flow, Inline, State} from '../state.ts'

/** `**Key:** value` */
export function term(node: Term, state: State): Flow {
  const key: Inline = [
    {
      type: 'strong',
      children: [...inline(node.term, state), {type: 'text', value: ':'}],
    },
  ]
  const line =
    node.description.length === 0
      ? key
      : [...key, space, ...inline(node.description, state)]
  const children = spaced(line, marked(attributes(node), state))
  return [
    {
      type: 'listItem',
      spread: false,
      children: [{type: 'paragraph', children}],
    },
  ]
}

const space = {type: 'text', value: ' '} as const
