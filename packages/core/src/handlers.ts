import {noteNode} from './node-of-error.ts'
import type {
  AnyNode,
  CoreNodeMap,
  ExtensionNodeMap,
  PhrasingMap,
} from './nodes.ts'

/** Answers for one type of node. Pure: the node is never changed. */
export type Handle<N, Value, State> = (node: N, state: State) => Value

type ExtensionNode<T extends keyof ExtensionNodeMap> =
  ExtensionNodeMap[T] extends {node: infer N} ? N : never

/**
 * A renderer's table: one function for every core node, and for those
 * extension nodes that it knows. `Flow` is what a node on lines of its own
 * becomes, `Inline` what a node inside a line becomes.
 *
 * ```ts
 * export const handlers = {cv, emphasis, …} satisfies Handlers<string, State>
 * ```
 */
export type Handlers<Flow, State, Inline = Flow> = {
  readonly [T in keyof CoreNodeMap]: Handle<
    CoreNodeMap[T],
    T extends keyof PhrasingMap ? Inline : Flow,
    State
  >
} & {
  readonly [T in keyof ExtensionNodeMap]?: Handle<
    ExtensionNode<T>,
    Flow | Inline,
    State
  >
}

/**
 * Calls the handler of `node`'s type, or `fallback` where the table has none.
 * Only own keys count: a node whose type is `constructor` is data. An error
 * that a handler throws bears the node: `nodeOfError(error)`.
 */
export function dispatch<Value, State>(
  handlers: object,
  node: AnyNode,
  state: State,
  fallback: Handle<AnyNode, Value, State>,
): Value {
  if (!Object.hasOwn(handlers, node.type)) return fallback(node, state)
  try {
    // The one place where a node meets the handler of its own type.
    const table = handlers as Readonly<
      Record<string, Handle<AnyNode, Value, State>>
    >
    const handle = table[node.type] as Handle<AnyNode, Value, State>
    return handle.call(handlers, node, state)
  } catch (error) {
    noteNode(error, node)
    throw error
  }
}
