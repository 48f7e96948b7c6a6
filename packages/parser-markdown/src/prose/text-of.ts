import type {Node} from 'unist'

/**
 * All text in an mdast node, whatever its type, in order; blocks and breaks
 * become blanks. Does not recurse, so any depth is safe.
 */
export function textOf(tree: Node): string {
  let result = ''
  const stack: Node[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'break') result += ' '
    if ('value' in node && typeof node.value === 'string')
      result += node.type === 'html' ? ' ' : node.value
    else if ('alt' in node && typeof node.alt === 'string') result += node.alt
    if (!('children' in node) || !Array.isArray(node.children)) continue
    if (flow.has(node.type) && result !== '' && !/\s$/.test(result))
      result += ' '
    for (let i = node.children.length - 1; i >= 0; i--)
      stack.push(node.children[i] as Node)
  }
  return result
}

const flow = new Set([
  'paragraph',
  'heading',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'tableCell',
  'defListTerm',
  'defListDescription',
])
