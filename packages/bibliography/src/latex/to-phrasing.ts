import {isSafeUrl, type Phrasing, text} from '@cvast/core'
import type {Inline} from './inline.ts'

/** What was read as nodes of the tree; addresses that may not be live: text. */
export function toPhrasing(nodes: readonly Inline[]): Phrasing[] {
  return nodes.flatMap((node): Phrasing[] => {
    if (node.type === 'text') return node.value === '' ? [] : [text(node.value)]
    if (node.type === 'math') return [{type: 'inlineMath', value: node.value}]
    const children = toPhrasing(node.children)
    if (children.length === 0) return []
    if (node.type === 'link')
      return node.url !== '' && isSafeUrl(node.url)
        ? [{type: 'link', url: node.url, children}]
        : children
    if (node.mark === 'inlineCode')
      return [{type: 'inlineCode', value: inlineText(node.children)}]
    return [{type: node.mark, children}]
  })
}

/** Text without marks: `a $x$` → `a x`. */
export function inlineText(nodes: readonly Inline[]): string {
  return nodes
    .map(each =>
      each.type === 'text' || each.type === 'math'
        ? each.value
        : inlineText(each.children),
    )
    .join('')
}
