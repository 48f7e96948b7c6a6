import type {Phrasing} from '@cvast/core'
import {isHeaderLine, isMarked} from '../entries/header-line.ts'
import {flatten} from '../line/flatten.ts'

/** Whether a line can be a name: short words, no digits, no address. */
export function isName(line: readonly Phrasing[]): boolean {
  const text = flatten(line).trim()
  const words = text.split(/\s+/).length
  return (
    text !== '' &&
    text.length <= 60 &&
    words <= (isMarked(line) ? 6 : 5) &&
    !/[\d@:：]|\{\{|\{%/.test(text) &&
    /^[\p{Lu}\p{Lo}]/u.test(text) &&
    isHeaderLine(line)
  )
}
