import type {Period, Report} from '@cvast/core'
import type {PhrasingContent, RootContent} from 'mdast'
import {periodOf} from '../period-of.ts'
import {takeDirectives} from '../take-directives.ts'

/** The date that the paragraph under a heading is: `*2015* <!-- cv: start=2015 -->`. */
export function datedBy(
  node: RootContent | undefined,
  report: Report,
): Period | undefined {
  if (node?.type !== 'paragraph') return undefined
  const {children, directives} = takeDirectives(node.children, report)
  const meaning = periodOf(directives, report)
  const written = onlyEmphasis(children)
  return meaning && written !== undefined ? {...meaning, written} : undefined
}

/** `*2015*` → `2015`; anything else: nothing. */
export function onlyEmphasis(
  children: readonly PhrasingContent[],
): string | undefined {
  const [only, ...rest] = children
  if (only?.type !== 'emphasis' || rest.length > 0) return undefined
  const [text, ...more] = only.children
  return text?.type === 'text' && more.length === 0 ? text.value : undefined
}
