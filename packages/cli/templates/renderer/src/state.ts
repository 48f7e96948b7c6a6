import type {Handlers, RenderContext} from '@cvast/core'
import type {__Identifier__Options} from './renderer.ts'

/** What nodes on lines of their own become: lines, without their ends. */
export type Lines = readonly string[]

/**
 * One function for every node of cvast; the compiler names those that lack.
 * Nodes on lines of their own give lines, nodes in a line give text.
 */
export type __Identifier__Handlers = Handlers<Lines, State, string>

/**
 * What every handler is given beside its node. What surrounds the node is
 * copied for children (`{...state, depth: state.depth + 1}`), never changed.
 */
export interface State {
  readonly context: RenderContext<__Identifier__Options>
  readonly handlers: __Identifier__Handlers
  /** Level of the nearest title above. */
  readonly depth: number
}
