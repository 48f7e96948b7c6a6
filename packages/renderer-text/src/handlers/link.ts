import type {Link} from '@cvast/core'
import {withAddress} from '../address.ts'
import {inline} from '../inline.ts'
import type {Piece} from '../layout/pieces.ts'
import {leaveOutTitle} from '../leave-out-title.ts'
import type {State} from '../state.ts'

/** `Alpha <https://alpha.example>` */
export function link(node: Link, state: State): Piece[] {
  leaveOutTitle(node, state)
  return withAddress(inline(node.children, state), node.url, node, state)
}
