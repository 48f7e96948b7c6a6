/** Pairs at a seam that fonts would draw as one sign: `-` and `-`. */
const ligature = /--|,,|''|[?!]`|<<|>>/

/**
 * Pieces of a line in a row. Where the end of one and the start of the next
 * would make a ligature, they are kept apart: `-`, `-` → `-\mbox{}-`.
 */
export function join(pieces: readonly string[]): string {
  let result = ''
  for (const piece of pieces) {
    const seam = result.slice(-1) + piece.slice(0, 1)
    result += ligature.test(seam) ? `\\mbox{}${piece}` : piece
  }
  return result
}
