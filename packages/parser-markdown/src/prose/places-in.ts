import type {Position} from 'unist'

/**
 * Gives the places of pieces of a text, asked for in their order: where each
 * stands in the source, or the whole text where it is not written as it reads.
 */
export function placesIn(
  whole: Position | undefined,
  source: string,
): (piece: string) => Position | undefined {
  const from = whole?.start.offset
  const end = whole?.end.offset
  if (!whole || from === undefined || end === undefined) return () => whole
  const text = source.slice(from, end)
  let {line, column} = whole.start
  let at = 0
  let isLost = false
  return piece => {
    const found = isLost ? -1 : text.indexOf(piece, at)
    isLost = found < 0
    if (isLost) return whole
    for (; at < found; at++)
      if (text[at] === '\n') {
        line++
        column = 1
      } else column++
    return {start: {line, column, offset: from + found}, end: whole.end}
  }
}
