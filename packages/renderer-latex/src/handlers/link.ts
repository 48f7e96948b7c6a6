import {isSafeUrl, type Link} from '@cvast/core'
import {escapeText} from '../escape/text.ts'
import {escapeUrl} from '../escape/url.ts'
import {inside} from '../mark.ts'
import type {State} from '../state.ts'

/** `[site](https://…)` → `\href{https://…}{site}` */
export function link(node: Link, state: State): string {
  const {url} = node
  const shown = inside(node.children, state) || escapeText(url, state)
  if (isSafeUrl(url) && url !== '') return `\\href{${escapeUrl(url)}}{${shown}}`
  state.context.report('unsafe-url', {url}, node)
  return shown
}
