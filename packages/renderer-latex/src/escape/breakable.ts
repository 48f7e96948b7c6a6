import type {Context} from './context.ts'

/** Longest stretch without a place to end the line, in characters. */
const longest = {text: 28, code: 20, plain: Number.POSITIVE_INFINITY}

/** After these a long word may be cut. */
const seam =
  /^(?:[/.:;=?@+,)\]-]|\\[_&#%]|\\text(?:backslash|bar|greater)\{\})$/

/** Longest stretch where nothing helps: cut anywhere. */
const desperate = 44

/**
 * Pieces of a line in a row, with `\allowbreak{}` in words so long that they
 * would stick out: `https://alpha.example/a/long/address`.
 */
export function breakable(pieces: readonly string[], context: Context): string {
  const limit = longest[context]
  let result = ''
  let start = 0
  for (let index = 0; index <= pieces.length; index++) {
    const piece = pieces[index]
    if (piece !== undefined && piece !== ' ' && piece !== '\\ ') continue
    result += word(pieces.slice(start, index), limit) + (piece ?? '')
    start = index + 1
  }
  return result
}

function word(pieces: readonly string[], limit: number): string {
  if (pieces.length <= limit) return pieces.join('')
  let result = ''
  let since = 0
  for (const [index, piece] of pieces.entries()) {
    result += piece
    since += 1
    const last = index === pieces.length - 1
    if (!last && ((since >= 4 && seam.test(piece)) || since >= desperate)) {
      result += '\\allowbreak{}'
      since = 0
    }
  }
  return result
}
