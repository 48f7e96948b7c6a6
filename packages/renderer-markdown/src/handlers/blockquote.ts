import type {Blockquote} from '@cvast/core'
import {blocks} from '../blocks.ts'
import type {Flow, State} from '../state.ts'

export function blockquote({children}: Blockquote, state: State): Flow {
  return [{type: 'blockquote', children: blocks(children, state)}]
}
