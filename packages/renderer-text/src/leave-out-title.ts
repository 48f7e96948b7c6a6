import type {Image, Link} from '@cvast/core'
import type {State} from './state.ts'

/** Says that the title, shown when a pointer rests on it, is not in the text. */
export function leaveOutTitle(node: Image | Link, state: State): void {
  if (!node.title?.trim()) return
  state.context.report(
    'not-shown',
    {what: `the title of this ${node.type}`, format: 'text', text: node.title},
    node,
  )
}
