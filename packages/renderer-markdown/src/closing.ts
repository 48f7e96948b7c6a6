import type {SectionContent} from '@cvast/core'
import {flow} from './all.ts'
import {directive} from './directive.ts'
import type {Flow, State} from './state.ts'

/**
 * Blocks and entries; a block after an entry is preceded by one
 * `<!-- cv: end -->` for each entry that is still open there.
 */
export function closing(
  children: readonly SectionContent[],
  state: State,
): Flow {
  const result: Flow = []
  let open = 0
  for (const child of children) {
    if (child.type !== 'entry' && state.options.directives)
      for (; open > 0; open--) result.push(...directive({words: ['end']}))
    result.push(...flow([child], state))
    if (child.type === 'entry') open = openAtEnd(child)
  }
  return result
}

/** How many entries are open where `node` ends. */
function openAtEnd(node: SectionContent): number {
  let open = 0
  for (
    let last: SectionContent | undefined = node;
    last?.type === 'entry';
    last = last.children.at(-1)
  )
    open++
  return open
}
