import type {AnyNode} from '@cvast/core'
import type {State} from './state.ts'
import {withScope} from './with-scope.ts'

/** More than anyone writes, less than the stack holds. */
const limit = 200

/**
 * The state one level further down; `undefined`, with a message, when it is
 * too deep to go on.
 */
export function deeper(
  state: State,
  nodes: readonly AnyNode[],
): State | undefined {
  const depth = state.scope.depth + 1
  if (depth <= limit) return withScope(state, {depth})
  if (nodes.length > 0) state.context.report('too-deep', {limit}, nodes[0])
  return undefined
}
