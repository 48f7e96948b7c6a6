import type {AnyNode} from '@cvast/core'
import type {Html} from 'mdast'

/** The author's comments at a node, where the parser kept them. */
export function comments({data}: AnyNode): Html[] {
  return (data?.comments ?? []).map(value => ({type: 'html', value}))
}
