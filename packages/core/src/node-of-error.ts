import type {AnyNode} from './nodes.ts'

/** Registered, so that copies of this package understand each other. */
const key = Symbol.for('cvast.node')

/** Notes on an error the node at which it was thrown; the innermost stays. */
export function noteNode(error: unknown, node: AnyNode): void {
  if (typeof error !== 'object' || error === null) return
  if (key in error || !Object.isExtensible(error)) return
  Object.defineProperty(error, key, {value: node, enumerable: false})
}

/** The node whose handler threw `error`, where `dispatch` called it. */
export function nodeOfError(error: unknown): AnyNode | undefined {
  return typeof error === 'object' && error !== null && key in error
    ? (error[key] as AnyNode)
    : undefined
}
