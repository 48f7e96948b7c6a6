import {type Phrasing, toText} from '@cvast/core'
import {cvWord} from '@cvast/locales'
import {flatten} from '../line/flatten.ts'
import {trimLine} from '../line/trim-line.ts'
import {isName} from './is-name.ts'

/** `**Jane Doe** – engineer` → both sides. */
export function nameAndHeadline(
  line: readonly Phrasing[],
): {name: string; headline: Phrasing[]} | undefined {
  const [first, ...rest] = line
  if (first?.type !== 'strong' || rest.length === 0) return undefined
  if (!isName([first]) || first.children.some(each => each.type !== 'text'))
    return undefined
  const mark = /^\s*(?:[–—|·•,]|\s-)\s*/u
  const text = flatten(rest)
  if (!mark.test(text) || cvWord(text.replace(mark, ''))) return undefined
  const headline = trimLine(rest, mark, /\s+$/u)
  return flatten(headline).trim() === ''
    ? undefined
    : {name: toText(first).trim(), headline}
}
