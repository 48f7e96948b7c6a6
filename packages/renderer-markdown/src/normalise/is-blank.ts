import {type Phrasing, toText} from '@cvast/core'

/** Whether a line shows nothing. */
export function isBlank(nodes: readonly Phrasing[]): boolean {
  return nodes.every(
    each =>
      each.type !== 'image' &&
      each.type !== 'footnoteReference' &&
      toText(each).trim() === '',
  )
}
