import {type Contact, isSafeUrl} from '@cvast/core'
import {escapeText} from '../escape/text.ts'
import {escapeUrl} from '../escape/url.ts'
import type {State} from '../state.ts'

/** `GitHub: \href{https://github.com/jane}{github.com/jane}` */
export function contactText(node: Contact, state: State): string {
  const {label, value, url} = node
  const shown = escapeText(value, state)
  const safe = url !== undefined && url !== '' && isSafeUrl(url)
  if (url && !safe) state.context.report('unsafe-url', {url}, node)
  const linked = safe ? `\\href{${escapeUrl(url)}}{${shown}}` : shown
  return label ? `${escapeText(label, state)}: ${linked}` : linked
}
