import type {TableRow} from '@cvast/core'
import type {Layout} from '../layout/layout.ts'
import type {State} from '../state.ts'
import {cells} from '../table/cells.ts'
import {rowLines} from '../table/row-lines.ts'

/** A row by itself: `alpha | bravo`. */
export function tableRow(node: TableRow, state: State): Layout[] {
  return rowLines([cells(node, state)])
}
