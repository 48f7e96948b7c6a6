import {cutLines} from './layout/cut-lines.ts'
import {type Layout, line, prose, sized, verbatim} from './layout/layout.ts'
import {type Piece, readable, words} from './layout/pieces.ts'
import type {TextOptions} from './options.ts'
import {displayWidth} from './width/display-width.ts'

/** Title and date of an entry; either may be empty. */
export function entryHead(
  title: readonly Piece[],
  date: readonly Piece[],
  {dates}: Readonly<TextOptions>,
): Layout[] {
  if (date.length === 0) return title.length === 0 ? [] : [prose(title)]
  if (title.length === 0) return [prose(date)]
  switch (dates) {
    case 'own-line':
      return [prose(title), line, prose(date)]
    case 'before':
      return [prose([...date, ...words(': '), ...title])]
    case 'right':
      return [sized(width => ends(title, date, width))]
  }
}

/** `Engineer, Alpha      2015–2017`, on two lines where one is too short. */
function ends(
  title: readonly Piece[],
  date: readonly Piece[],
  width: number,
): Layout[] {
  const right = readable(date)
  const lines = cutLines(title, width)
  const left = lines.at(-1) ?? ''
  const between = Number.isFinite(width)
    ? width - displayWidth(left) - displayWidth(right)
    : 2
  if (between < 2) return [...lines.map(verbatim), prose(date)]
  return [
    ...lines.slice(0, -1).map(verbatim),
    verbatim(left + ' '.repeat(between) + right),
  ]
}
