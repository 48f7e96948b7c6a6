import type {Phrasing} from '@cvast/core'
import {cutAt} from './cut-at.ts'
import {flatten} from './flatten.ts'

/**
 * Drops what `start` and `end` match at the ends of a line (also inside
 * marks), and marks that are left without text.
 */
export function trimLine(
  nodes: readonly Phrasing[],
  start: RegExp,
  end: RegExp,
): Phrasing[] {
  let result: Phrasing[] = [...nodes]
  const head = start.exec(flatten(result))
  if (head?.index === 0 && head[0] !== '')
    result = cutAt(result, head[0].length)[1]
  const text = flatten(result)
  const tail = end.exec(text)
  if (tail && tail[0] !== '' && tail.index + tail[0].length === text.length)
    result = cutAt(result, tail.index)[0]
  return result.filter(
    node => !('children' in node) || flatten([node]).trim() !== '',
  )
}
