import type {Position} from 'unist'

/**
 * The place of `length` characters that stand `from` characters behind the
 * start of a node, in one line of the source; `undefined` where the node
 * has none.
 */
export function slicePosition(
  whole: Position | undefined,
  from: number,
  length: number,
): Position | undefined {
  if (!whole) return undefined
  const {line, column, offset} = whole.start
  const at = (distance: number) => ({
    line,
    column: column + distance,
    ...(offset === undefined ? {} : {offset: offset + distance}),
  })
  return {start: at(from), end: at(from + length)}
}
