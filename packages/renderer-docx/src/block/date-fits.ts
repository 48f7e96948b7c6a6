import {textWidth} from '../design/design.ts'
import {textWidthOf} from '../design/text-width-of.ts'
import type {State} from '../state.ts'

/** Least room between a title and its date, in twips. */
const gap = 240

/** Estimates are good to a tenth. */
const doubt = 0.1

/**
 * Whether a date has room behind the title, at the end of its last line. A
 * date that has not would be torn at its dash.
 */
export function dateFits(title: string, date: string, state: State): boolean {
  const {page, size, headingFont, headings} = state.design
  const look = headings[state.scope.headingLevel] ?? headings.at(-1)
  const font = look?.font ?? headingFont
  const width = textWidth(page)
  const needed = textWidthOf(date, size, font) + gap
  const taken = textWidthOf(title, look?.size ?? size, font)
  const last = taken % width
  // Near the end of a line nobody knows on which line the title ends.
  const certain = taken < width || last > width * doubt * 1.5
  return certain && last + needed < width * (1 - doubt / 3)
}
