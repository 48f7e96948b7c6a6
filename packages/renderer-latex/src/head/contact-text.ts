import {type Contact, isSafeUrl} from '@cvast/core'
import {escapeTex} from '../escape/escape-tex.ts'
import {escapeUrl} from '../escape/url.ts'
import type {State} from '../state.ts'

/** `GitHub: \href{https://github.com/jane}{github.com/jane}` */
export function contactText(node: Contact, state: State): string {
  const {label, value, url} = node
  const shown = escapeTex(value.trim(), 'text', state)
  const safe = url !== undefined && isSafeUrl(url)
  if (url !== undefined && !safe)
    state.context.report('unsafe-url', {url}, node)
  const linked =
    safe && url.trim() !== '' && shown !== ''
      ? `\\href{${escapeUrl(url)}}{${shown}}`
      : shown
  return label ? `${escapeTex(label, 'text', state)}: ${linked}` : linked
}
