import type {TermList} from '@cvast/core'
import type {ListItem} from 'mdast'
import {flow} from '../all.ts'
import type {Flow, State} from '../state.ts'

/** Tight bullets: `- **Key:** value` */
export function termList(node: TermList, state: State): Flow {
  const children = flow(node.children, state) as unknown as ListItem[]
  return [{type: 'list', ordered: false, spread: false, children}]
}
