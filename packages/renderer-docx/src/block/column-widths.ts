import {type Table, toText} from '@cvast/core'
import {textWidth} from '../design/design.ts'
import type {State} from '../state.ts'
import {indentSteps} from './indent-steps.ts'

/**
 * Width of each column in twips: by its longest cell, together no more than
 * the text is wide.
 */
export function columnWidths(node: Table, state: State): number[] {
  const {design, scope} = state
  const count = Math.max(1, ...node.children.map(row => row.children.length))
  const room = Math.max(
    textWidth(design.page) -
      design.bodyIndent -
      indentSteps(scope) * design.step,
    count * 200,
  )
  // A character is half as wide as high; the cell has margins of its own.
  const wanted = Array.from({length: count}, (_, column) => {
    let longest = 0
    for (const row of node.children) {
      const cell = row.children[column]
      if (cell) longest = Math.max(longest, toText(cell.children).length)
    }
    return Math.min(longest, 200) * design.size * 5.5 + 320
  })
  const total = wanted.reduce((sum, each) => sum + each, 0)
  const scale = Math.min(1, room / total)
  return wanted.map(each => Math.floor(each * scale))
}
