import type {Nodes, Root} from 'mdast'
import {withMarks} from './stand-ins.ts'

/** Puts the marks back that `tame` replaced. */
export function restoreMarks(root: Root): Root {
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const fields = node as unknown as Record<string, unknown>
    for (const name of ['value', 'url', 'title', 'alt', 'lang', 'meta']) {
      const value = fields[name]
      if (typeof value === 'string') fields[name] = withMarks(value)
    }
    if ('children' in node) for (const each of node.children) stack.push(each)
  }
  return root
}
