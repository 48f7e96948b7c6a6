import {apart, indent, type Layout, line, prose} from '../layout/layout.ts'
import {type Piece, words} from '../layout/pieces.ts'

/** `alpha | bravo` for each row. */
export function rowLines(
  rows: ReadonlyArray<ReadonlyArray<readonly Piece[]>>,
): Layout[] {
  return apart(
    rows.map(row => [
      indent('', '  ', [
        prose(
          row.flatMap((cell, index) =>
            index === 0 ? cell : [...words(' | '), ...cell],
          ),
        ),
      ]),
    ]),
    line,
  )
}
