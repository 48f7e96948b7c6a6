import type {MathMatrix, MathNode} from '../nodes.ts'
import type {Dialect} from './dialect.ts'
import {printList} from './print-list.ts'

/**
 * Rows between semicolons, cells between commas: `(a, b; c, d)`. A right
 * aligned cell and the left aligned one beside it are one formula.
 */
export function printMatrix(node: MathMatrix, dialect: Dialect): string {
  const rows = node.rows.map(row => {
    const parts: MathNode[][] = []
    for (const [index, cell] of row.entries()) {
      const goesOn =
        node.columns[index] === 'left' && node.columns[index - 1] === 'right'
      if (goesOn) parts.push([...(parts.pop() ?? []), ...cell])
      else parts.push(cell)
    }
    return parts
      .map(part => printList(part, dialect, false).trim())
      .join(', ')
      .replaceAll(',, ', ', ')
  })
  const open = dialect.symbol(node.open)
  return open + rows.join('; ') + dialect.symbol(node.close)
}
