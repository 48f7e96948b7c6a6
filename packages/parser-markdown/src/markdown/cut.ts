/** Shorter documents are parsed in one piece. */
const enough = 12_000

/** A piece of a document, with its place in it. */
export interface Piece {
  text: string
  /** Offset of its first character. */
  offset: number
  /** Number of its first line, from 1. */
  line: number
}

/**
 * Cuts a long document where no block can go on: before an unindented line
 * behind an empty one, outside of fences and comments. Parsing takes more than
 * twice the time for twice the length; pieces make it twice.
 */
export function cut(markdown: string): Piece[] {
  if (markdown.length <= enough) return [{text: markdown, offset: 0, line: 1}]
  const pieces: Piece[] = []
  let start = 0
  let startLine = 1
  let offset = 0
  let line = 1
  let blank = false
  /** What ends the fence, comment or element that is open. */
  let until: RegExp | undefined
  while (offset < markdown.length) {
    const next = markdown.indexOf('\n', offset)
    const end = next < 0 ? markdown.length : next + 1
    const text = markdown.slice(offset, Math.min(end, offset + 400))
    if (
      offset - start >= enough &&
      !until &&
      (blank || /^#{1,6}[ \t]/.test(text)) &&
      mayBegin(text)
    ) {
      pieces.push({
        text: markdown.slice(start, offset),
        offset: start,
        line: startLine,
      })
      start = offset
      startLine = line
    }
    if (until) {
      if (until.test(markdown.slice(offset, end))) until = undefined
    } else until = opens(markdown.slice(offset, end))
    blank = /^[ \t]*\r?\n?$/.test(text)
    offset = end
    line++
  }
  pieces.push({text: markdown.slice(start), offset: start, line: startLine})
  return pieces
}

/** Not indented, and nothing that goes on with what is above. */
function mayBegin(line: string): boolean {
  return /^[^\s:~]/.test(line)
}

/** What would end the block that this line opens, if it may go on. */
function opens(line: string): RegExp | undefined {
  const fence =
    /^[ \t]*(?:(?:[-+*>]|\d+[.)])[ \t]*)?(`{3,}|~{3,}|\${2,})([^\n]*)/.exec(
      line,
    )
  if (fence) {
    const [, mark = '', rest = ''] = fence
    const character = mark[0] ?? ''
    if (character === '~' || !rest.includes(character))
      return new RegExp(
        `^[ \\t>]*\\${character}{${mark.length},}[ \\t]*\\r?\\n?$`,
      )
  }
  const html = /<(!--|pre|script|style|textarea|\?|!\[CDATA\[)/i.exec(line)
  if (!html) return undefined
  const [, name = ''] = html
  const ends: Record<string, RegExp> = {
    '!--': /-->/,
    '?': /\?>/,
    '![cdata[': /\]\]>/,
  }
  const close = ends[name.toLowerCase()] ?? /<\/(?:pre|script|style|textarea)>/i
  return close.test(line.slice(html.index)) ? undefined : close
}
