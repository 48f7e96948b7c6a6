import {toText} from '@cvast/core'
import type {Inline} from './state.ts'

/**
 * Neighbours whose fences would run into each other, or would be none, with
 * an empty comment between: `` `a`<!---->`b` ``.
 */
export function apart(nodes: Inline): Inline {
  return nodes.flatMap((node, index): Inline => {
    const before = nodes[index - 1]
    return before && (touch(before, node) || hide(before, node))
      ? [{type: 'html', value: '<!---->'}, node]
      : [node]
  })
}

type Node = Inline[number]

function touch({type}: Node, node: Node): boolean {
  return type === node.type && (type === 'inlineCode' || type === 'inlineMath')
}

/**
 * Stars between a sign and a letter are no fence: `*a 🇩🇪*b`. Signs outside of
 * the basic plane are not seen as such by those who look at half of them.
 */
function hide(before: Node, node: Node): boolean {
  if (isMark(before) && node.type === 'text')
    return /[\p{P}\p{S}]$/u.test(beyond(before)) && letter.test(node.value)
  if (isMark(node) && before.type === 'text')
    return /^[\p{P}\p{S}]/u.test(beyond(node)) && letterLast.test(before.value)
  return false
}

const letter = /^[^\p{P}\p{S}\s]/u
const letterLast = /[^\p{P}\p{S}\s]$/u

function isMark({type}: Node): boolean {
  return type === 'emphasis' || type === 'strong' || type === 'delete'
}

/** The text of a mark, of which only astral characters are of interest. */
function beyond(node: Node): string {
  return toText(node as never).replaceAll(/[^\u{10000}-\u{10ffff}]/gu, ' ')
}
