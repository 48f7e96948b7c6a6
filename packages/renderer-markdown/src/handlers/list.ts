import type {List} from '@cvast/core'
import type {ListItem} from 'mdast'
import {flow} from '../all.ts'
import {directive} from '../directive.ts'
import {looksLikeTerms} from '../looks-like-terms.ts'
import type {Flow, State} from '../state.ts'

/** Bullets or numbers; bullets that look like terms are said to be a list. */
export function list(node: List, state: State): Flow {
  const {ordered, start, spread} = node
  const children = flow(node.children, state) as unknown as ListItem[]
  const mark =
    state.options.directives && looksLikeTerms(node)
      ? directive({words: ['list']})
      : []
  return [
    ...mark,
    {
      type: 'list',
      ordered,
      start: ordered ? (start ?? 1) : null,
      spread,
      children,
    },
  ]
}
