import type {TermList} from '@cvast/core'
import type {ListItem} from 'mdast'
import {flow} from '../all.ts'
import {marked} from '../marked.ts'
import type {Flow, State} from '../state.ts'
import {wordFor} from '../word-for.ts'

/** Tight bullets: `- **Key:** value`; said to be terms where need be. */
export function termList(node: TermList, state: State): Flow {
  const children = flow(node.children, state) as unknown as ListItem[]
  const words = wordFor(node, 'terms', state)
  return [
    ...marked({words}, state),
    {type: 'list', ordered: false, spread: false, children},
  ]
}
