import type {Block} from '@cvast/core'
import type {BlockContent, DefinitionContent} from 'mdast'
import {flow} from './all.ts'
import type {State} from './state.ts'

/** What quotes, items and footnotes hold: anything but headings. */
export function blocks(
  nodes: readonly Block[],
  state: State,
): Array<BlockContent | DefinitionContent> {
  return flow(nodes, state) as Array<BlockContent | DefinitionContent>
}
