/**
 * What stands in a line, before lines are cut.
 *
 * * `words`: blanks are where lines may be cut, however many there are
 * * `solid`: kept whole, such as an address; blanks inside stay
 * * `end`: the line ends here
 */
export type Piece =
  | {type: 'words'; value: string}
  | {type: 'solid'; value: string}
  | {type: 'end'}

/** `words('alpha bravo')` */
export function words(value: string): Piece[] {
  return value === '' ? [] : [{type: 'words', value}]
}

/** `solid('<https://alpha.example>')` */
export function solid(value: string): Piece[] {
  return value === '' ? [] : [{type: 'solid', value}]
}

export const end: Piece = {type: 'end'}

/** The pieces on one line, as they read: for comparing, not for printing. */
export function readable(pieces: readonly Piece[]): string {
  return pieces
    .map(piece => (piece.type === 'end' ? ' ' : piece.value))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
