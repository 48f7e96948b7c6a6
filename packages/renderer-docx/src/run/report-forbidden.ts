import type {AnyNode} from '@cvast/core'
import type {State} from '../state.ts'
import {forbiddenIn} from '../xml/escape.ts'

/** Tells of characters that no XML file can hold: they are left out. */
export function reportForbidden(
  text: string,
  {context}: State,
  node?: AnyNode,
): void {
  const codes = forbiddenIn(text).map(
    each =>
      `U+${each.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
  if (codes.length > 0)
    context.report(
      'not-shown',
      {what: 'control characters', format: 'docx', text: codes.join(' ')},
      node,
    )
}
