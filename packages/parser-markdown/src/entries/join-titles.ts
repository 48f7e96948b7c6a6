import type {Phrasing} from '@cvast/core'
import {flatten} from '../line/flatten.ts'
import {trimLine} from '../line/trim-line.ts'
import {mergeText} from '../prose/merge-text.ts'

/** Lines of a header as one title: `Title`, `Alpha` → `Title, Alpha`. */
export function joinTitles(
  lines: ReadonlyArray<readonly Phrasing[]>,
): Phrasing[] {
  const result: Phrasing[] = []
  for (const line of lines) {
    const trimmed = trimLine(line, /^[\s,;|·•/–—]+/u, /[\s,;|·•/–—]+$/u)
    if (flatten(trimmed).trim() === '') continue
    if (result.length > 0) {
      const colon = /[:,;]\s*$/.test(flatten(result))
      result.push({type: 'text', value: colon ? ' ' : ', '})
    }
    result.push(...trimmed)
  }
  return mergeText(result)
}
