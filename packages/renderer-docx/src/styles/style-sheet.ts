import type {Design} from '../design/design.ts'
import type {Found} from '../found/found.ts'
import {bodyStyles} from './body-styles.ts'
import {characterStyles, combinedStyle} from './character-styles.ts'
import {entryStyles} from './entry-styles.ts'
import {frameStyles} from './frame-styles.ts'
import {headingStyles} from './heading-styles.ts'
import {indentedStyles} from './indented-styles.ts'
import {listStyles} from './list-styles.ts'
import {otherStyles} from './other-styles.ts'
import type {Style} from './style.ts'
import {tableStyles} from './table-styles.ts'

/** A style of a deep level: written only where the text uses it. */
const deep = /^(?:Heading[4-9]|(?:Quote|SourceCode|Terms)\d+)$/

/**
 * Every style of the document, the combined ones last; without `found`, every
 * one that there can be.
 */
export function styleSheet(design: Design, found?: Found): Style[] {
  const sheet = [
    ...bodyStyles(design),
    ...frameStyles(design),
    ...headingStyles(design),
    ...entryStyles(design),
    ...listStyles(design),
    ...indentedStyles(design),
    ...otherStyles(design),
    ...tableStyles(design),
    ...characterStyles(design),
    ...[...(found?.combinations ?? [])]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, marks]) => combinedStyle(id, marks, design)),
  ]
  return found
    ? sheet.filter(({id}) => !deep.test(id) || found.styles.has(id))
    : sheet
}
