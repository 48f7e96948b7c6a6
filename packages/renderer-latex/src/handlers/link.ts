import {type FootnoteReference, isSafeUrl, type Link, visit} from '@cvast/core'
import {escapeTex} from '../escape/escape-tex.ts'
import {escapeUrl} from '../escape/url.ts'
import {inline} from '../inline.ts'
import {isBareUrl} from '../is-bare-url.ts'
import {inside} from '../mark.ts'
import type {State} from '../state.ts'
import {within} from '../within.ts'

/**
 * `[site](https://…)` → `\href{https://…}{site}`; footnotes follow it.
 * `<https://…>` → `\url{https://…}`
 */
export function link(node: Link, state: State): string {
  const {url} = node
  const {scope} = state
  const safe = isSafeUrl(url)
  if (!safe) state.context.report('unsafe-url', {url}, node)
  const live = safe && url.trim() !== '' && !scope.link
  if (live && isBareUrl(node, state)) {
    state.found.macros.add('url')
    return `\\url{${url}}`
  }
  const inner = live ? within(state, {link: true}) : state
  const shown = inside(node.children, inner) || escapeTex(url, 'text', state)
  if (!live) return shown
  return `\\href{${escapeUrl(url)}}{${shown}}${notes(node, state)}`
}

/** References inside the link's text, which are links themselves. */
function notes(node: Link, state: State): string {
  const found: FootnoteReference[] = []
  visit(node, each => {
    if (each.type === 'footnoteReference') found.push(each)
  })
  return inline(found, state)
}
