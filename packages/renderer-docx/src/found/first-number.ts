import type {List} from '@cvast/core'
import type {State} from '../state.ts'

/** Word counts no further. */
const largest = 32767

/** The number that a list starts with. */
export function firstNumber(node: List, {context}: State): number {
  const {start = 1} = node
  if (start <= largest) return start
  context.report(
    'shown-differently',
    {
      what: `a list that starts with ${start}`,
      format: 'docx',
      as: `one that starts with ${largest}`,
    },
    node,
  )
  return largest
}
