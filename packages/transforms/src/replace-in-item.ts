import type {ListItem, Period} from '@cvast/core'
import {replaceText} from './replace-text.ts'

/**
 * A dated list item with its date written anew, in the text and beside it;
 * `undefined` where the text does not hold `before` in one piece.
 */
export function replaceInItem(
  node: ListItem,
  before: string,
  period: Period,
): ListItem | undefined {
  for (const [i, block] of node.children.entries()) {
    if (block.type !== 'paragraph') continue
    const children = replaceText(block.children, before, period.written)
    if (!children) continue
    const blocks = node.children.with(i, {...block, children})
    return {...node, period, children: blocks}
  }
  return undefined
}
