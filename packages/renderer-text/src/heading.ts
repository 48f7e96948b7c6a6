import {cutLines} from './layout/cut-lines.ts'
import {type Layout, prose, sized, verbatim} from './layout/layout.ts'
import type {Piece} from './layout/pieces.ts'
import type {TextOptions} from './options.ts'
import {displayWidth} from './width/display-width.ts'

/** A title, underlined with `rule` where titles are. */
export function heading(
  title: readonly Piece[],
  rule: '-' | '=',
  {headings}: Readonly<TextOptions>,
): Layout[] {
  if (headings !== 'underline') return [prose(title)]
  return [
    sized(width => {
      const lines = cutLines(title, width)
      const longest = lines.reduce(
        (most, each) => Math.max(most, displayWidth(each)),
        0,
      )
      return [
        ...lines.map(verbatim),
        ...(longest > 0
          ? [verbatim(rule.repeat(Math.min(longest, width)))]
          : []),
      ]
    }),
  ]
}
