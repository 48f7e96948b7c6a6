import {displayWidth} from '../width/display-width.ts'
import {cutLines} from './cut-lines.ts'
import type {Layout} from './layout.ts'

/** Columns that are always left to the text, however deep it is nested. */
const leastText = 24

/** Lines of a document; `width` may be infinite. No line ends in a blank. */
export function layOut(content: readonly Layout[], width: number): string[] {
  const least = Math.min(leastText, Math.ceil(width / 2))
  const lines: string[] = []
  /** A blank line is due before the next line. */
  let blank = false
  /** Prefix of the next line, where it is not that of the lines after it. */
  let first: string | undefined

  place(content, '')
  return lines

  function place(inside: readonly Layout[], rest: string): void {
    for (const each of inside) {
      switch (each.type) {
        case 'gap':
          if (each.blank && first === undefined) blank = true
          break
        case 'text':
          for (const text of cutLines(each.pieces, room(rest))) put(text, rest)
          break
        case 'line':
          put(each.value, rest)
          break
        case 'sized':
          place(each.build(room(rest)), rest)
          break
        case 'indent':
          indent(each, rest)
      }
    }
  }

  function indent(
    layout: Extract<Layout, {type: 'indent'}>,
    outer: string,
  ): void {
    // Prefixes must not eat the line: beyond the least, no deeper.
    const deeper = outer + layout.rest
    const full = width - displayWidth(deeper) < least
    const blankMarker = layout.first.trim() === ''
    const marker = full && blankMarker ? '' : layout.first
    if (!blankMarker && first?.trim() && room(first + marker) < least / 2)
      put('', outer)
    const before = first
    first = (first ?? outer) + marker
    const count = lines.length
    place(layout.content, full ? outer : deeper)
    if (lines.length > count) return
    // Nothing inside: a marker stands alone, mere blanks go.
    if (blankMarker) first = before
    else put('', outer)
  }

  /** Columns left beside the prefix of the next line or of those after it. */
  function room(rest: string): number {
    if (width === Number.POSITIVE_INFINITY) return width
    return Math.max(1, width - displayWidth(longer(first ?? '', rest)))
  }

  function put(text: string, rest: string): void {
    if (blank && lines.length > 0) lines.push('')
    blank = false
    lines.push(((first ?? rest) + text).trimEnd())
    first = undefined
  }
}

function longer(a: string, b: string): string {
  return a.length > b.length ? a : b
}
