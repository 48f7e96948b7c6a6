import type {List} from '@cvast/core'
import type {ListItem} from 'mdast'
import {flow} from '../all.ts'
import type {Flow, State} from '../state.ts'

export function list(node: List, state: State): Flow {
  const {ordered, start, spread} = node
  const children = flow(node.children, state) as unknown as ListItem[]
  return [
    {
      type: 'list',
      ordered,
      start: ordered ? (start ?? 1) : null,
      spread,
      children,
    },
  ]
}
