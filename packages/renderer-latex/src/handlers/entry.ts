import type {Entry} from '@cvast/core'
import {escapeText} from '../escape/text.ts'
import {flow} from '../flow.ts'
import {heading} from '../heading.ts'
import {apart, type Flow, prose} from '../layout/flow.ts'
import {type State, within} from '../state.ts'

const levels = ['subsection', 'subsubsection', 'paragraph', 'subparagraph']

/** A heading with its date; a dated sentence stays a paragraph. */
export function entry(node: Entry, state: State): Flow {
  const {entryDepth} = state.scope
  const inner = within(state, {entryDepth: entryDepth + 1})
  const body = flow(node.children, inner)
  const written = node.period?.written
  if (node.title.length > 0) {
    const level = levels[entryDepth] ?? 'subparagraph'
    return apart([heading(level, node.title, written, state), body])
  }
  if (written === undefined) return body
  const date = `\\cvwhen{${escapeText(written, state)}}`
  const [first, ...rest] = body
  return first?.as === 'prose' && !first.text.startsWith('\\')
    ? [{...first, text: `${date} ${first.text}`}, ...rest]
    : apart([[prose(date)], body])
}
