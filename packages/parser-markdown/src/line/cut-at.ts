import type {Phrasing} from '@cvast/core'
import {slicePosition} from '../prose/slice-position.ts'
import {flatten} from './flatten.ts'

/**
 * Cuts a line before the character `at` of `flatten(nodes)`; marks around the
 * cut are on both sides: `*a b*` at 1 → `*a*` and `* b*`.
 */
export function cutAt(
  nodes: readonly Phrasing[],
  at: number,
): [Phrasing[], Phrasing[]] {
  const before: Phrasing[] = []
  const after: Phrasing[] = []
  let offset = 0
  for (const node of nodes) {
    const length = flatten([node]).length
    if (offset + length <= at) before.push(node)
    else if (offset >= at) after.push(node)
    else {
      const [left, right] = cutNode(node, at - offset)
      before.push(...left)
      after.push(...right)
    }
    offset += length
  }
  return [before, after]
}

function cutNode(node: Phrasing, at: number): [Phrasing[], Phrasing[]] {
  if (node.type === 'text' || node.type === 'inlineCode') {
    const {value} = node
    return [
      [piece(node, 0, value.slice(0, at))],
      [piece(node, at, value.slice(at))],
    ]
  }
  if (!('children' in node)) return [[node], []]
  const [left, right] = cutAt(node.children, at)
  return [
    left.length > 0 ? [{...node, children: left}] : [],
    right.length > 0 ? [{...node, children: right}] : [],
  ]
}

function piece<N extends Extract<Phrasing, {value: string}>>(
  node: N,
  from: number,
  value: string,
): N {
  const position =
    node.type === 'text' &&
    node.position?.start.line === node.position?.end.line
      ? slicePosition(node.position, from, value.length)
      : node.position
  return position ? {...node, value, position} : {...node, value}
}
