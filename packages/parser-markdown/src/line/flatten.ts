import type {Phrasing} from '@cvast/core'

/**
 * The words of a line as one string, for patterns. Maths, images and notes
 * count as one character that is no word, so nothing is found in them;
 * `cutAt` counts the same way.
 */
export function flatten(nodes: readonly Phrasing[]): string {
  let result = ''
  for (const node of nodes) result += flat(node)
  return result
}

function flat(node: Phrasing): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'inlineMath':
    case 'image':
    case 'footnoteReference':
      return '\u{fffc}'
    default:
      return 'children' in node ? flatten(node.children) : '\u{fffc}'
  }
}
