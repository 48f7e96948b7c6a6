import type {Node} from '@cvast/core'

/** `4/5`, shown as dots. */
export interface Rating extends Node {
  type: 'rating'
  /** Dots that are full. */
  reached: number
  /** All dots. */
  of: number
  /** As written, for formats that do not know the node. */
  value: string
}

declare module '@cvast/core' {
  interface ExtensionNodeMap {
    rating: {node: Rating; content: 'phrasing'}
  }
}
