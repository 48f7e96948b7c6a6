import type {Handlers, RenderContext} from '@cvast/core'
import type {__Identifier__Options} from './renderer.ts'

/**
 * One function for every node of cvast; the compiler names those that lack.
 * What is on lines of its own and what is in a line are both text here.
 */
export type __Identifier__Handlers = Handlers<string, State>

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
