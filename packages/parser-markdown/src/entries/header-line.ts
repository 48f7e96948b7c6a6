import type {Phrasing} from '@cvast/core'
import {flatten} from '../line/flatten.ts'

/** Longest line that looks like part of a header. */
const longest = 200

/** Whether a line looks like (a part of) a header: short, not a sentence. */
export function isHeaderLine(nodes: readonly Phrasing[]): boolean {
  const text = flatten(nodes).trim()
  return text !== '' && text.length <= longest && !isSentence(text)
}

/**
 * Whether text ends as a sentence does: `Elected member.` does,
 * `Alpha Inc.` and `PhD (Physics), Bravo University, USA.` may not.
 */
export function isSentence(text: string): boolean {
  if (!/[.!?。！？…]["”»)\]]*\s*$/u.test(text)) return false
  return !/\b(?:\p{Lu}\p{L}{0,3}|\p{L}|e\.V|etc|Univ|Corp|gGmbH|Dept|Prof|Inst)\.["”»)\]]*\s*$/u.test(
    text,
  )
}

/** Whether the first word of a line is in bold. */
export function startsBold(nodes: readonly Phrasing[]): boolean {
  return startsWith(nodes, 'strong')
}

/** Whether the first word of a line is in bold italics. */
export function startsBoldItalic(nodes: readonly Phrasing[]): boolean {
  return startsBold(nodes) && startsEmphasised(nodes)
}

/** Whether the first word of a line is in italics. */
export function startsEmphasised(nodes: readonly Phrasing[]): boolean {
  return startsWith(nodes, 'emphasis')
}

function startsWith(
  nodes: readonly Phrasing[],
  type: 'strong' | 'emphasis',
): boolean {
  for (let list = nodes; ; ) {
    const first = list.find(
      node => node.type !== 'text' || /[\p{L}\p{N}]/u.test(node.value),
    )
    if (!first || !('children' in first)) return false
    if (first.type === type) return true
    list = first.children
  }
}

/** Whether all words of a line are in bold, or in italics. */
export function isMarked(nodes: readonly Phrasing[]): boolean {
  return (
    nodes.length > 0 &&
    nodes.every(
      node =>
        node.type === 'strong' ||
        node.type === 'emphasis' ||
        (node.type === 'link' && isMarked(node.children)) ||
        (node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value)),
    ) &&
    nodes.some(node => node.type !== 'text')
  )
}
