import {type Phrasing, toText} from '@cvast/core'
import type {Context} from '../context.ts'
import {isHeaderLine} from '../entries/header-line.ts'
import {splitDate} from '../header/split-date.ts'

/** Longest line that can be a headline. */
const longestHeadline = 120

/** Whether a line can stand below the name and say who that is. */
export function isHeadline(
  line: readonly Phrasing[],
  context: Context,
): boolean {
  const text = toText(line).trim()
  if (text.length > longestHeadline || text.includes('\n')) return false
  if (line.some(each => each.type === 'break')) return false
  if (/^\{[{%:]/.test(text) || !/\p{L}/u.test(text.replaceAll('\u{fffc}', '')))
    return false
  if (line.every(each => isPicture(each) || isBlank(each))) return false
  if (onlyLink(line)) return false
  // A few words may end with a point, a sentence may not.
  const short = text.split(/\s+/).length <= 6 && !/[!?]$/.test(text)
  if (!short && !isHeaderLine(line)) return false
  return splitDate(line, context)?.where !== 'whole' && !isDated(text)
}

/** `2024年4月1日現在`, `Last updated: May 2024`: of the document. */
export function isDated(text: string): boolean {
  return /(?:現在|updated|aktualisiert|stand:?)/iu.test(text)
}

function isPicture(node: Phrasing): boolean {
  return (
    node.type === 'image' ||
    (node.type === 'link' && node.children.every(isPicture))
  )
}

export function isBlank(node: Phrasing): boolean {
  return (
    node.type === 'break' || (node.type === 'text' && node.value.trim() === '')
  )
}

function onlyLink(line: readonly Phrasing[]): boolean {
  return line.every(each => each.type === 'link' || isBlank(each))
}
