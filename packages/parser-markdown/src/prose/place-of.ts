import type {Node, Position} from 'unist'

/** The place of a node, to spread into the node made of it. */
export function placeOf({position}: Pick<Node, 'position'>): {
  position?: Position
} {
  return position ? {position} : {}
}
