import type {Position} from 'unist'

/**
 * Finds the places of pieces of an HTML node: offsets inside its value become
 * lines and columns of the source. Ask in ascending order of `start`.
 */
export function createHtmlPosition(
  value: string,
  whole: Position | undefined,
): (start: number, end: number) => Position | undefined {
  if (!whole) return () => undefined
  const origin = whole.start
  let at = 0
  let line = origin.line
  let lineStart = -(origin.column - 1)
  const point = (offset: number) => {
    if (offset < at) {
      at = 0
      line = origin.line
      lineStart = -(origin.column - 1)
    }
    for (
      let next = value.indexOf('\n', at);
      next >= 0 && next < offset;
      next = value.indexOf('\n', at)
    ) {
      line++
      at = lineStart = next + 1
    }
    return {
      line,
      column: offset - lineStart + 1,
      ...(origin.offset === undefined ? {} : {offset: origin.offset + offset}),
    }
  }
  return (start, end) => ({start: point(start), end: point(end)})
}
