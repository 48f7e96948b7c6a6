import type {List} from '@cvast/core'
import {block} from '../flow.ts'
import {apart, blank, indent, type Layout, line} from '../layout/layout.ts'
import type {State} from '../state.ts'

/** Items with hanging indents: `- alpha`, ` 9. bravo`, `10. charlie`. */
export function list(node: List, state: State): Layout[] {
  const {ordered, start = 1, spread, children} = node
  const last = `${start + children.length - 1}. `
  return apart(
    children.map((item, index) => {
      const marker = ordered
        ? `${start + index}. `.padStart(last.length)
        : `${state.context.options.bullets} `
      return [indent(marker, ' '.repeat(marker.length), block(item, state))]
    }),
    spread ? blank : line,
  )
}
