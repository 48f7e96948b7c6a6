import {type Piece, readable, words} from './layout/pieces.ts'

const plain = '0123456789+-−'
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋₋'

/**
 * Raised numbers as such, since `10³` is not `103`; in ASCII after `^`. Letters
 * stay on the line: `1st`.
 */
export function raise(pieces: Piece[], ascii: boolean): Piece[] {
  const text = readable(pieces)
  if (!isNumber(text)) return pieces
  return words(ascii ? `^${text}` : shift(text, raised))
}

/** Lowered numbers as such: `H₂O`; in ASCII as they are. */
export function lower(pieces: Piece[], ascii: boolean): Piece[] {
  const text = readable(pieces)
  return ascii || !isNumber(text) ? pieces : words(shift(text, lowered))
}

function isNumber(text: string): boolean {
  return /^[+\-−]?\d+$/.test(text)
}

function shift(text: string, to: string): string {
  return Array.from(text, each => to[plain.indexOf(each)]).join('')
}
