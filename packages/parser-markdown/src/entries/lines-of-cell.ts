import type {Phrasing} from '@cvast/core'
import {flatten} from '../line/flatten.ts'
import {splitLines} from '../line/split-lines.ts'
import {trimLine} from '../line/trim-line.ts'
import {isHeaderLine} from './header-line.ts'

/** A cell of a table, parted at its breaks. */
export interface CellLines {
  /** Lines of a title: short, and no sentences. */
  header: Phrasing[][]
  /** What follows: a line of text, or lines with a bullet before each. */
  rest: Array<Phrasing[] | Phrasing[][]>
}

const bullet = /^\s*[•·◦▪‣*–-]\s+/u

/** `**Cook**<br>Alpha, Bern<br>• soups` → two lines of a title, one bullet. */
export function linesOfCell(
  cell: readonly Phrasing[],
  longest: number,
): CellLines {
  const header: Phrasing[][] = []
  const rest: CellLines['rest'] = []
  const lines = splitLines({type: 'paragraph', children: [...cell]})
  for (const {children} of lines) {
    const text = flatten(children)
    if (text.trim() === '') continue
    const isLong = text.length > longest
    if (bullet.test(text)) {
      const item = trimLine(children, bullet, /\s*$/u)
      const last = rest.at(-1)
      if (last && Array.isArray(last[0])) (last as Phrasing[][]).push(item)
      else rest.push([item])
    } else if (
      rest.length === 0 &&
      !isLong &&
      (isHeaderLine(children) || header.length === 0)
    )
      header.push(children)
    else rest.push(children)
  }
  return {header, rest}
}
