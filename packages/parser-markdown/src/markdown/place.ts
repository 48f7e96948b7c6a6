import type {Nodes, Root} from 'mdast'
import type {Piece} from './cut.ts'

/**
 * Moves a tree to where its piece stands in the document, and drops what was
 * added behind the piece.
 */
export function place(root: Root, {text, offset, line}: Piece): Root {
  root.children = root.children.filter(
    each => (each.position?.start.offset ?? 0) < text.length,
  )
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const {position} = node
    if (position)
      for (const point of [position.start, position.end]) {
        point.line += line - 1
        if (point.offset !== undefined) point.offset += offset
      }
    if ('children' in node) for (const each of node.children) stack.push(each)
  }
  return root
}
