import type {Block, List, ListItem} from '@cvast/core'
import {attributes} from './attributes.ts'
import {blocks} from './block.ts'
import type {Context} from './context.ts'
import {period} from './period.ts'

/**
 * A list as Markdown can say it: blank lines in an item where its blocks need
 * them, none where there is nothing to part.
 */
export function list(node: List, context: Context): List[] {
  const {start, ...rest} = node
  const {ordered} = rest
  if (node.children.length === 0) return []
  return [
    {
      ...rest,
      ...(ordered ? {start: start ?? 1} : {}),
      spread: node.spread && node.children.length > 1,
      children: node.children.map(each => item(each, context)),
    },
  ]
}

function item(node: ListItem, context: Context): ListItem {
  const {checked, ...rest} = attributes(node)
  const children = blocks(node.children, context)
  return {
    ...rest,
    ...(checked !== undefined && children[0]?.type === 'paragraph'
      ? {checked}
      : {}),
    ...(node.period ? {period: period(node.period)} : {}),
    spread: children.length > 1 && (node.spread || !isTight(children)),
    children,
  }
}

/** A paragraph and one list that can follow without a blank line. */
function isTight([first, second, ...rest]: readonly Block[]): boolean {
  if (first?.type !== 'paragraph' || second?.type !== 'list') return false
  const opens = second.children[0]?.children.length !== 0
  return rest.length === 0 && opens && (second.start ?? 1) === 1
}
