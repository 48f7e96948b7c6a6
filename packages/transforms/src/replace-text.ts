import type {Phrasing} from '@cvast/core'
import {mapShared} from './map-shared.ts'

/** Deeper marks are left alone. */
const deepest = 50

/**
 * `before` → `after`, once, in the first text that holds it whole, whatever
 * marks are around it. `undefined` where none does.
 */
export function replaceText(
  nodes: Phrasing[],
  before: string,
  after: string,
  depth = 0,
): Phrasing[] | undefined {
  if (depth > deepest || before === '') return undefined
  let done = false
  const result = mapShared(nodes, node => {
    if (done) return node
    if (node.type === 'text' || node.type === 'inlineCode') {
      const at = findApart(node.value, before)
      if (at < 0) return node
      done = true
      const {value} = node
      return {
        ...node,
        value: value.slice(0, at) + after + value.slice(at + before.length),
      }
    }
    if (!('children' in node)) return node
    const children = replaceText(node.children, before, after, depth + 1)
    if (!children) return node
    done = true
    return {...node, children}
  })
  return done ? result : undefined
}

/** Where `part` stands, not as a piece of a longer number; -1 if nowhere. */
function findApart(text: string, part: string): number {
  for (
    let at = text.indexOf(part);
    at >= 0;
    at = text.indexOf(part, at + part.length)
  ) {
    const cutsBefore = /^\d/.test(part) && /\d$/.test(text.slice(0, at))
    const cutsBehind =
      /\d$/.test(part) && /^\d/.test(text.slice(at + part.length))
    if (!cutsBefore && !cutsBehind) return at
  }
  return -1
}
