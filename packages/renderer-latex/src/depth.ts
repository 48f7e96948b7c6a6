import type {AnyNode} from '@cvast/core'
import type {State} from './state.ts'
import {within} from './within.ts'

/** How deep lists and quotes nest: what fits on a line, and TeX. */
export const deepest = 9

/** Indents that a level of list takes, in characters. */
const indent = 4

/**
 * `state` for the inside of a list or quote; `undefined` where it is too deep
 * to be one: its content then stands in the level above.
 */
export function nested(state: State, node: AnyNode): State | undefined {
  const {listDepth, room} = state.scope
  const depth = listDepth + 1
  if (depth > deepest) {
    state.context.report(
      'shown-differently',
      {
        what: `lists and quotes nested deeper than ${deepest} levels`,
        format: 'latex',
        as: 'part of the level above',
      },
      node,
    )
    return undefined
  }
  state.found.depths.add(depth)
  return within(state, {
    listDepth: depth,
    room: Math.max(room - indent, 20),
  })
}
