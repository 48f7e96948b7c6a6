import {flow} from '../flow.ts'
import {print} from '../layout/print.ts'
import type {State} from '../state.ts'
import {within} from '../within.ts'

/** The inside of a footnote, and of those that are in it. */
export function noteText(identifier: string, state: State): string {
  const definition = state.footnotes.get(identifier)
  if (definition === undefined) return ''
  const inner = within(state, {
    argument: true,
    marksOnly: true,
    title: false,
    listDepth: Math.max(state.scope.listDepth, 1),
  })
  return print(flow(definition.children, inner)).trim()
}

/**
 * Texts of the footnotes from number `first` on, of which only the marks were
 * set: `\footnotetext[2]{…}`. Marks in these texts bring theirs.
 */
export function noteTexts(first: number, state: State): string[] {
  const result: string[] = []
  // The map grows while footnotes with marks in them are written.
  for (const [identifier, number] of state.found.notes)
    if (number >= first)
      result.push(`\\footnotetext[${number}]{${noteText(identifier, state)}}`)
  return result
}
