import type {Context} from './context.ts'

/** After these a long word may be cut. */
const seam = /^(?:[/.:;=?@+,)|\]-]|\\[_&#%]|\\text(?:backslash|greater)\{\})$/

/** Shortest stretch between two such places. */
const shortest = 8

/**
 * Pieces of a line in a row, with `\allowbreak{}` in words so long that they
 * would stick out of a line of `room` characters:
 * `https://alpha.example/a/long/address`.
 */
export function breakable(
  pieces: readonly string[],
  context: Exclude<Context, 'plain'>,
  room: number,
): string {
  const longest = Math.min(context === 'code' ? 20 : 28, room * 0.9)
  const whole = Math.min(44, room * 0.8)
  let result = ''
  let start = 0
  for (let index = 0; index <= pieces.length; index++) {
    const piece = pieces[index]
    if (piece !== undefined && piece !== ' ' && piece !== '\\ ') continue
    result += word(pieces.slice(start, index), longest, whole)
    result += piece ?? ''
    start = index + 1
  }
  return result
}

function word(
  pieces: readonly string[],
  longest: number,
  whole: number,
): string {
  if (pieces.length <= longest) return pieces.join('')
  // Numbers and hashes are no words that could be read in one.
  const desperate = pieces.some(each => /^\d$/.test(each))
    ? Math.min(18, whole)
    : whole
  let result = ''
  let since = 0
  for (const [index, piece] of pieces.entries()) {
    result += piece
    since += 1
    const next = pieces[index + 1]
    if (next === undefined) break
    const open = since >= shortest && seam.test(piece) && next !== '/'
    if (open || since >= desperate) {
      result += '\\allowbreak{}'
      since = 0
    }
  }
  return result
}
