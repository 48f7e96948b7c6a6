import type {MathNode} from '../nodes.ts'
import type {Dialect} from './dialect.ts'
import {joinPieces} from './join-pieces.ts'
import {printNode} from './print-node.ts'

/** Nodes as text; `tight` without space around operators: `a+b`. */
export function printList(
  nodes: readonly MathNode[],
  dialect: Dialect,
  tight: boolean,
): string {
  const pieces = nodes.map((node, index) =>
    printNode(node, dialect, tight, nodes[index + 1]),
  )
  return joinPieces(pieces, tight)
}
