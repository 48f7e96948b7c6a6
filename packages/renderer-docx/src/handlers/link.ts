import {isSafeUrl, type Link} from '@cvast/core'
import {inline} from '../inline.ts'
import {hyperlink} from '../run/hyperlink.ts'
import type {State} from '../state.ts'
import type {Xml} from '../xml/xml.ts'

/** `[site](https://…)` → `w:hyperlink` with a relationship of its own. */
export function link(node: Link, state: State): Xml {
  if (!isSafeUrl(node.url)) {
    state.context.report('unsafe-url', {url: node.url}, node)
    return inline(node.children, state)
  }
  return hyperlink(node, state, inside => inline(node.children, inside))
}
