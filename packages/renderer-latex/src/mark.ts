import {type Phrasing, toText} from '@cvast/core'
import {escapeTex} from './escape/escape-tex.ts'
import {inline} from './inline.ts'
import type {State} from './state.ts'
import {within} from './within.ts'

/** Marks in marks; TeX itself stops at some two hundred groups. */
const deepest = 24

/** Phrasing in a command: `mark('emph', …)` → `\emph{…}`; nothing for nothing. */
export function mark(
  command: string,
  children: readonly Phrasing[],
  state: State,
): string {
  const inner = inside(children, state)
  return inner === '' ? '' : `\\${command}{${inner}}`
}

/** Phrasing inside braces; as plain text where marks are too deep. */
export function inside(children: readonly Phrasing[], state: State): string {
  const {markDepth} = state.scope
  if (markDepth < deepest)
    return inline(
      children,
      within(state, {markDepth: markDepth + 1, argument: true}),
    )
  state.context.report('shown-differently', {
    what: `marks nested deeper than ${deepest} levels`,
    format: 'latex',
    as: 'text without them',
  })
  return escapeTex(toText(children), 'text', state)
}
