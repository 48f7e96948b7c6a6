import type {Definition, Node} from 'mdast'
import type {Context} from '../context.ts'

/** What surrounds the prose that is being read; copied for children. */
export interface Prose {
  readonly context: Context
  /** What `[text][id]` leads to, by identifier. */
  readonly definitions: ReadonlyMap<string, Definition>
  readonly depth: number
  readonly inLink: boolean
  /** The document says all itself; foreign markup in it is text. */
  readonly literal: boolean
}

/** Deepest nesting that is kept as structure. */
export const deepest = 100

/**
 * The scope of a node's children; `undefined` where they would be nested too
 * deep: then only their text is kept.
 */
export function deeper(prose: Prose, node: Node): Prose | undefined {
  if (prose.depth < deepest) return {...prose, depth: prose.depth + 1}
  prose.context.reportOnce('', 'too-deep', {limit: deepest}, node)
  return undefined
}
