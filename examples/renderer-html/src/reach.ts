import {type AnyNode, isSafeUrl} from '@cvast/core'
import {element, type Markup} from './markup.ts'
import type {State} from './state.ts'

/** `content` as a link, where the address may be one. */
export function reach(
  url: string,
  content: Markup,
  node: AnyNode,
  {context, inLink}: State,
): Markup {
  if (!isSafeUrl(url)) {
    context.report('unsafe-url', {url}, node)
    return content
  }
  return inLink ? content : element('a', {href: url}, content)
}
