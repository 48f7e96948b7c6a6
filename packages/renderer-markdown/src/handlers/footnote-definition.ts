import type {FootnoteDefinition} from '@cvast/core'
import {blocks} from '../blocks.ts'
import type {Flow, State} from '../state.ts'

export function footnoteDefinition(
  {identifier, children}: FootnoteDefinition,
  state: State,
): Flow {
  return [
    {
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: children.length === 0 ? [nothing] : blocks(children, state),
    },
  ]
}

/** Without anything behind it, a definition would swallow the next block. */
const nothing = {type: 'html', value: '<!---->'} as const
