import type {Entry} from '@cvast/core'
import {dated} from '../dated.ts'
import {flow} from '../flow.ts'
import {heading} from '../heading.ts'
import {inLanguage} from '../language/in-language.ts'
import {apart, type Flow} from '../layout/flow.ts'
import type {State} from '../state.ts'
import {within} from '../within.ts'

/** LaTeX has no more levels; what is deeper looks like the last. */
const levels = ['subsection', 'subsubsection', 'paragraph', 'subparagraph']

/** A heading with its date; a dated sentence stays a paragraph. */
export function entry(node: Entry, state: State): Flow {
  const {title, period, lang} = node
  const {entryDepth} = state.scope
  const inner = within(state, {entryDepth: entryDepth + 1})
  const level = levels[entryDepth] ?? 'subparagraph'
  const written = period?.written
  const head = title.length > 0 ? heading(level, title, written, state) : []
  const body = flow(node.children, inner)
  // Its title is not that of what follows.
  if (body.length === 0) state.found.macros.add('cvlevel')
  return inLanguage(
    lang,
    head.length === 0 && written !== undefined
      ? dated(written, body, state)
      : apart([head, body]),
    state,
  )
}
