import type {Node, Paragraph, Phrasing} from '@cvast/core'

/**
 * One line of a paragraph. Many people let a line ending part fields, so
 * headers are looked for line by line; what is left is joined again.
 */
export interface Line extends Node {
  type: 'line'
  children: Phrasing[]
  /** What parts it from the line before: a break or a line ending. */
  before: Phrasing[]
  paragraph: Paragraph
  /** Its number in the paragraph, from 0, and how many there are. */
  index: number
  count: number
}
