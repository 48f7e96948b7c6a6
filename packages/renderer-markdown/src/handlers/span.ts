import type {Span} from '@cvast/core'
import {element} from '../element.ts'
import {escapeAttribute} from '../escape-attribute.ts'
import type {Inline, State} from '../state.ts'

/** `<span lang="de">…</span>` */
export function span(node: Span, state: State): Inline {
  const language = ` lang="${escapeAttribute(node.lang)}"`
  return element('span', language, node.children, state)
}
