import type {Position} from 'unist'
import type {LineCounter} from 'yaml'

/** The place of a piece of YAML in the document that holds it. */
export type YamlPlace = (start: number, end: number) => Position | undefined

/** The YAML begins on the line below the fence. */
export function yamlPlace(
  counter: Pick<LineCounter, 'linePos'>,
  node: Position | undefined,
): YamlPlace {
  if (!node) return () => undefined
  const {line, offset} = node.start
  const point = (at: number) => {
    const {line: row, col} = counter.linePos(at)
    return {
      line: line + Math.max(row, 1),
      column: Math.max(col, 1),
      ...(offset === undefined ? {} : {offset: offset + 4 + at}),
    }
  }
  return (start, end) => ({
    start: point(start),
    end: point(Math.max(start, end)),
  })
}
