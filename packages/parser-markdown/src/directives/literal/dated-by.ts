import type {Period, Phrasing} from '@cvast/core'
import type {Context} from '../../context.ts'
import type {Flow} from '../../flow.ts'
import {periodOf} from '../period-of.ts'

/**
 * The date that the paragraph under a heading is:
 * `*2015* <!-- cv: start=2015 -->`.
 */
export function datedBy(
  node: Flow | undefined,
  context: Context,
): Period | undefined {
  if (node?.type !== 'paragraph') return undefined
  const directives = context.directives.get(node) ?? []
  const meaning = periodOf(directives, context.report)
  const written = onlyEmphasis(node.children)
  return meaning && written !== undefined ? {...meaning, written} : undefined
}

/** `*2015*` → `2015`; anything else: nothing. */
export function onlyEmphasis(
  children: readonly Phrasing[],
): string | undefined {
  const [only, ...rest] = children
  if (only?.type !== 'emphasis' || rest.length > 0) return undefined
  const [text, ...more] = only.children
  return text?.type === 'text' && more.length === 0 ? text.value : undefined
}
