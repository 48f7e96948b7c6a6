import {type Phrasing, visit} from '@cvast/core'
import {parseMath, toUnicode} from '@cvast/math'
import {escapeTex} from './escape/escape-tex.ts'
import type {State} from './state.ts'

/** Phrasing without any mark, for bookmarks: `*a* $x^2$` → `a x²`. */
export function plainText(nodes: readonly Phrasing[], state: State): string {
  let result = ''
  for (const root of nodes)
    visit(root, node => {
      if (node.type === 'text' || node.type === 'inlineCode')
        result += node.value
      else if (node.type === 'image') result += node.alt
      else if (node.type === 'break') result += ' '
      else if (node.type === 'inlineMath') {
        const parsed = parseMath(node.value)
        result += parsed.ok ? toUnicode(parsed.children) : node.value
      }
    })
  return escapeTex(result.trim(), 'plain', state)
}
