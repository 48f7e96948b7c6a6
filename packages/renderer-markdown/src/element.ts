import type {Phrasing} from '@cvast/core'
import {inline} from './all.ts'
import type {Inline, State} from './state.ts'

/** HTML inside a line, where Markdown has no marks: `<sup>…</sup>`. */
export function element(
  name: string,
  attributes: string,
  children: readonly Phrasing[],
  state: State,
): Inline {
  return [
    {type: 'html', value: `<${name}${attributes}>`},
    ...inline(children, state),
    {type: 'html', value: `</${name}>`},
  ]
}
