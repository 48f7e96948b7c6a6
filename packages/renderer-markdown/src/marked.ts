import type {AnyNode} from '@cvast/core'
import type {Html} from 'mdast'
import {type Directive, directive} from './directive.ts'
import type {State} from './state.ts'

/** What is said of `node`, and that it is literal where that was asked. */
export function marked(
  node: AnyNode,
  {words = [], facts = {}}: Directive,
  state: State,
): Html[] {
  if (!state.options.directives) return []
  const literal = state.marks.get(node)?.has('literal') && !state.literal
  return directive({words: literal ? ['literal', ...words] : words, facts})
}
