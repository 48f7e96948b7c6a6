import type {Phrasing} from '@cvast/core'
import {escapeText} from './escape/text.ts'
import {type Flow, prose} from './layout/flow.ts'
import {inside} from './mark.ts'
import type {State} from './state.ts'

/** `\subsection{Engineer, Alpha \cvdate{2015–2017}}`; nothing for no title. */
export function heading(
  command: string,
  title: readonly Phrasing[],
  written: string | undefined,
  state: State,
): Flow {
  const text = inside(title, state).trim()
  if (text === '' && written === undefined) return []
  const date =
    written === undefined ? '' : ` \\cvdate{${escapeText(written, state)}}`
  return [prose(`\\${command}{${text}${date}}`, 2)]
}
