import type {List} from '@cvast/core'
import {block} from '../flow.ts'
import {apart, blank, indent, type Layout, line} from '../layout/layout.ts'
import type {TextOptions} from '../options.ts'
import type {State} from '../state.ts'

/** Items with hanging indents: `- alpha`, ` 9. bravo`, `10. charlie`. */
export function list(node: List, state: State): Layout[] {
  const {ordered, start = 1, spread, children} = node
  const bullet = bulletOf(state.context.options)
  const last = `${start + children.length - 1}. `
  return apart(
    children.map((item, index) => {
      const marker = ordered
        ? `${start + index}. `.padStart(last.length)
        : `${bullet} `
      return [indent(marker, ' '.repeat(marker.length), block(item, state))]
    }),
    spread ? blank : line,
  )
}

/** The chosen bullet; in ASCII, what is most like it. */
function bulletOf({ascii, bullets}: Readonly<TextOptions>): string {
  if (!ascii) return bullets
  return bullets === '•' ? '*' : bullets === '–' ? '-' : bullets
}
