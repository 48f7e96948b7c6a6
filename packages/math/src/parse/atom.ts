import type {LimitPlacement} from '../commands/command.ts'
import type {MathNode} from '../nodes.ts'

/** What was read before its scripts: often one node, `{}` is none. */
export interface Atom {
  nodes: MathNode[]
  /** Present where `\limits` is possible. */
  limits?: LimitPlacement
}
