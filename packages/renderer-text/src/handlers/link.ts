import type {Link} from '@cvast/core'
import {withAddress} from '../address.ts'
import {inline} from '../inline.ts'
import type {Piece} from '../layout/pieces.ts'
import type {State} from '../state.ts'

/** `Alpha <https://alpha.example>` */
export function link(node: Link, state: State): Piece[] {
  return withAddress(inline(node.children, state), node.url, node, state)
}
