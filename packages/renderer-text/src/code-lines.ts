import {indent, type Layout, prose, sized, verbatim} from './layout/layout.ts'
import {words} from './layout/pieces.ts'
import {displayWidth} from './width/display-width.ts'

/** Columns from one tab stop to the next. */
const tab = 4

/** Lines of code without tabs; what is too long is cut at a blank. */
export function codeLines(value: string): Layout[][] {
  const lines = value
    .split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/)
    .map(each => expandTabs(each).trimEnd())
  while (lines.at(-1) === '') lines.pop()
  const first = lines.findIndex(each => each !== '')
  return lines.slice(Math.max(0, first)).map(text => [
    sized(width => {
      if (displayWidth(text) <= width) return [verbatim(text)]
      const start = ' '.repeat(text.length - text.trimStart().length)
      return [indent(start, start, [prose(words(text))])]
    }),
  ])
}

/** `a\tb` → `a   b`: up to the next tab stop. */
function expandTabs(text: string): string {
  let column = 0
  let result = ''
  for (const part of text.split(/(\t)/)) {
    const piece = part === '\t' ? ' '.repeat(tab - (column % tab)) : part
    result += piece
    column += displayWidth(piece)
  }
  return result
}
