import type {MathNode} from '../nodes.ts'
import {fail} from './fail.ts'
import {isCharacter} from './is-character.ts'
import {parseList} from './parse-list.ts'
import {peek} from './peek.ts'
import type {Scope} from './scope.ts'
import type {State} from './state.ts'
import {take} from './take.ts'
import type {Token} from './token.ts'

const rowSpace = /\[-?\d{0,3}(?:\.\d{1,3})?(?:pt|em|ex|mm)\]/y

/**
 * Cells between `&` and rows between `\\`, up to what is neither. A row
 * without anything after the last `\\` is none.
 */
export function parseRows(
  state: State,
  scope: Scope,
  maxColumns: number,
): MathNode[][][] {
  const rows: MathNode[][][] = []
  let row: MathNode[][] = []
  for (;;) {
    row.push(parseList(state, scope))
    const token = peek(state)
    if (isCharacter(token, '&')) {
      if (row.length === maxColumns) fail(state, 'unexpected', token)
      else take(state, token)
    } else {
      const empty = row.length === 1 && row[0]?.length === 0
      const again = token?.kind === 'command' && token.name === '\\'
      if (again || !empty) rows.push(row)
      if (!again) return rows
      row = []
      endRow(state, token)
    }
  }
}

/** After `\\`, LaTeX takes `*` and `[2pt]` as arguments of it. */
function endRow(state: State, token: Token): void {
  take(state, token)
  rowSpace.lastIndex = state.offset
  const match = rowSpace.exec(state.source)
  if (match) {
    take(state, {end: rowSpace.lastIndex})
    return
  }
  const next = peek(state)
  if (isCharacter(next, '[') || isCharacter(next, '*')) {
    state.edits.push({start: token.end, end: token.end, latex: '{}'})
  }
}
