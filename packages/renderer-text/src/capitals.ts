import type {Piece} from './layout/pieces.ts'

/**
 * Words in capitals; addresses stay. `i` has a dot in Turkish and Azeri, where
 * its capital has one, too.
 */
export function capitals(pieces: readonly Piece[], lang: string): Piece[] {
  const dotted = /^(tr|az)\b/i.test(lang)
  return pieces.map(piece =>
    piece.type === 'words'
      ? {
          ...piece,
          value: (dotted
            ? piece.value.replaceAll('i', 'İ')
            : piece.value
          ).toUpperCase(),
        }
      : piece,
  )
}
