import {type Contact, isSafeUrl} from '@cvast/core'
import {escapeTex} from '../escape/escape-tex.ts'
import {escapeUrl} from '../escape/url.ts'
import {type Flow, prose} from '../layout/flow.ts'
import type {State} from '../state.ts'

/** Longer ones may be cut at the end of a line, in characters. */
const longest = 40

/** `GitHub: \href{https://github.com/jane}{github.com/jane}` */
export function contact(node: Contact, state: State): Flow {
  const {label, value, url} = node
  const text = escapeTex(value.trim(), 'text', state)
  const shown =
    text.length <= longest ? text.replaceAll(/(?<!\\) /g, '~') : text
  const safe = url !== undefined && isSafeUrl(url)
  if (url !== undefined && !safe)
    state.context.report('unsafe-url', {url}, node)
  const linked =
    safe && url.trim() !== '' && shown !== ''
      ? `\\href{${escapeUrl(url)}}{${shown}}`
      : shown
  const named = label ? `${escapeTex(label, 'text', state)}: ` : ''
  return shown === '' ? [] : [prose(`${named}${linked}`)]
}
