import type {Paragraph} from '@cvast/core'
import type {Position} from 'unist'
import type {Line} from './line.ts'

/** Cuts a paragraph where its source has a line ending or a break. */
export function splitLines(paragraph: Paragraph): Line[] {
  const lines: Array<Pick<Line, 'children' | 'before'>> = []
  let line: Pick<Line, 'children' | 'before'> = {children: [], before: []}
  lines.push(line)
  for (const node of paragraph.children) {
    if (node.type === 'break') {
      line = {children: [], before: [node]}
      lines.push(line)
      continue
    }
    if (node.type !== 'text' || !node.value.includes('\n')) {
      line.children.push(node)
      continue
    }
    for (const [index, value] of node.value.split('\n').entries()) {
      if (index > 0) {
        // A line ending right behind a break belongs to the break.
        if (line.children.length > 0 || line.before[0]?.type !== 'break') {
          line = {children: [], before: [{type: 'text', value: '\n'}]}
          lines.push(line)
        }
      }
      if (value !== '') {
        const position = within(node.position, index, value.length)
        line.children.push({
          type: 'text',
          value,
          ...(position ? {position} : {}),
        })
      }
    }
  }
  return lines.map((each, index) => {
    const position = positionOf(each.children)
    return {
      type: 'line' as const,
      ...each,
      paragraph,
      index,
      count: lines.length,
      ...(position ? {position} : {}),
    }
  })
}

/** The place of one of the lines of a text. */
function within(
  whole: Position | undefined,
  line: number,
  length: number,
): Position | undefined {
  if (!whole) return undefined
  const {start, end} = whole
  const number = start.line + line
  if (line === 0)
    return {
      start,
      end:
        number === end.line
          ? end
          : {line: number, column: start.column + length},
    }
  return {
    start: {line: number, column: 1},
    end: number === end.line ? end : {line: number, column: length + 1},
  }
}

/** From the start of the first to the end of the last. */
export function positionOf(
  nodes: ReadonlyArray<{position?: Position | undefined}>,
): Position | undefined {
  const start = nodes.find(each => each.position)?.position?.start
  const end = nodes.findLast(each => each.position)?.position?.end
  return start && end ? {start, end} : undefined
}
