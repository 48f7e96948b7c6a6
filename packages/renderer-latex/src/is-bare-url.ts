import {type Link, toText} from '@cvast/core'
import type {State} from './state.ts'

/** What `\url` shows as it is, with every engine, inside every command. */
const plain = /^https?:\/\/[A-Za-z0-9./?=+,_-]+$/

/** After these `\url` ends a line. */
const seam = /[./?=+,_]/

/**
 * Whether a link is an address that shows itself, for `\url{…}`: where lines
 * may end in boxes of words, or nowhere, `\href` is better.
 */
export function isBareUrl(node: Link, state: State): boolean {
  const {url, children} = node
  const {boxes, title, room} = state.scope
  return (
    boxes.length === 0 &&
    !title &&
    children.every(each => each.type === 'text') &&
    plain.test(url) &&
    toText(children) === url &&
    url.split(seam).every(part => part.length <= Math.min(24, room * 0.4))
  )
}
