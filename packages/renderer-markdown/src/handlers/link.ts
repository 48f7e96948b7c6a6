import {isSafeUrl, type Link} from '@cvast/core'
import {inline} from '../all.ts'
import type {Inline, State} from '../state.ts'

export function link(node: Link, state: State): Inline {
  const children = inline(node.children, state)
  if (isSafeUrl(node.url))
    return [{type: 'link', url: node.url, title: node.title ?? null, children}]
  state.report('unsafe-url', {url: node.url}, node)
  return children
}
