import {needsGap} from './needs-gap.ts'
import type {Piece} from './piece.ts'

/** Puts pieces together with the space that belongs between them. */
export function joinPieces(pieces: readonly Piece[], tight: boolean): string {
  let text = ''
  let before: Piece | undefined
  let spaced = false
  const shown = pieces.filter(piece => piece.text !== '')
  for (const [index, piece] of shown.entries()) {
    if (piece.kind === 'space') {
      spaced = true
      continue
    }
    const after = shown[index + 1]
    const current = settle(piece, before, after, spaced)
    if (before && (spaced || needsGap(before, current, tight))) text += ' '
    text += current.text
    before = current
    spaced = false
  }
  return text
}

const operands = new Set(['ordinary', 'close', 'fraction', 'text'])
const nothingBehind = new Set(['relation', 'close', 'punctuation', 'middle'])

/** A sign is no binary operator, a fraction among factors needs `()`. */
function settle(
  piece: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
  spaced: boolean,
): Piece {
  if (piece.kind === 'binary') {
    const left = before && operands.has(before.kind)
    const right = after && !nothingBehind.has(after.kind)
    return left && right ? piece : {...piece, kind: 'ordinary'}
  }
  if (piece.kind !== 'fraction') return piece
  const factors = new Set(['ordinary', 'fraction', 'function', 'large'])
  const left =
    !spaced &&
    before !== undefined &&
    before.kind !== 'large' &&
    !/[+−±∓-]$/u.test(before.text) &&
    (factors.has(before.kind) || before.kind === 'close')
  const right =
    after !== undefined && (factors.has(after.kind) || after.kind === 'open')
  return left || right ? {text: `(${piece.text})`, kind: 'close'} : piece
}
