import type {AnyNode} from '@cvast/core'
import type {State} from './state.ts'

/** Says that `text` has no place in JSON Resume. */
export function leftOut(
  what: string,
  text: string,
  node: AnyNode,
  {context}: State,
): void {
  // A message quotes at most 60 characters: long text takes several.
  for (const part of text.match(/\S.{0,50}(?=\s|$)|\S{1,50}/gs) ?? [])
    context.report('not-shown', {what, format: 'json', text: part}, node)
}
