import type {Html, Nodes, Root} from 'mdast'

/** A comment of the author, as it is, and where it begins. */
export interface Comment {
  value: string
  /** Distance from the start of the document. */
  offset: number
}

/** All comments of a document but directives, in order. */
export function collectComments(root: Root): Comment[] {
  const result: Comment[] = []
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'html') result.push(...commentsOf(node))
    if (!('children' in node)) continue
    const {children} = node
    for (let i = children.length - 1; i >= 0; i--)
      stack.push(children[i] as Nodes)
  }
  return result
}

function commentsOf({value, position}: Html): Comment[] {
  const result: Comment[] = []
  const offset = position?.start.offset
  if (offset === undefined) return result
  for (let end = 0; ; ) {
    const start = value.indexOf('<!--', end)
    const close = start < 0 ? -1 : value.indexOf('-->', start + 4)
    if (close < 0) return result
    end = close + 3
    const comment = value.slice(start, end)
    if (!/^<!--\s*cv:\s|^<!---->$/.test(comment))
      result.push({value: comment, offset: offset + start})
  }
}
