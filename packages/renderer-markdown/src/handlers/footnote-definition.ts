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
      children: blocks(children, state),
    },
  ]
}
