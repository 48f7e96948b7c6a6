import type {Phrasing} from '@cvast/core'
import {block, type Markup, raw} from './markup.ts'
import type {State} from './state.ts'
import {write} from './write.ts'

/**
 * A title one level below the one above, `<h2>` to `<h6>`, and beyond what HTML
 * has names for, as assistive technology knows it.
 */
export function heading(title: readonly Phrasing[], state: State): Markup {
  if (title.length === 0) return raw('')
  const level = state.level + 1
  const content = write(title, state)
  return level <= 6
    ? block(`h${level}`, {}, content)
    : block('p', {role: 'heading', 'aria-level': String(level)}, content)
}
