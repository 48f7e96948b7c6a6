import type {Delete} from '@cvast/core'
import {inline} from '../inline.ts'
import type {Piece} from '../layout/pieces.ts'
import type {State} from '../state.ts'

/** The words, and a message: they read as if they held. */
function deleted(node: Delete, state: State): Piece[] {
  state.context.report(
    'shown-differently',
    {what: 'struck text', format: 'text', as: 'plain text'},
    node,
  )
  return inline(node.children, state)
}

export {deleted as delete}
