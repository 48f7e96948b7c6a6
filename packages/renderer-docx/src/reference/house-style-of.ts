import type {Design} from '../design/design.ts'
import type {LinkedPart} from '../parts/word-part.ts'
import {styleSheet} from '../styles/style-sheet.ts'
import {copyParts} from './copy-parts.ts'
import {houseDesign} from './house-design.ts'
import {houseLevels} from './house-levels.ts'
import {houseNumbering} from './house-numbering.ts'
import {houseSection} from './house-section.ts'
import {houseStories} from './house-stories.ts'
import type {HouseStyle} from './house-style.ts'
import {houseStyles} from './house-styles.ts'
import {readReference} from './read-reference.ts'
import type {Reference} from './reference.ts'
import {styleIdsOf} from './style-ids-of.ts'
import {elementsIn} from './xml-tree.ts'

/**
 * The look of a .docx or .dotx, over our own. Throws, with the reason, for
 * bytes that are none.
 */
export function houseStyleOf(bytes: Uint8Array, own: Design): HouseStyle {
  const reference = readReference(bytes)
  const design = houseDesign(reference, own)
  const styleIds = styleIdsOf(reference, styleSheet(design))
  return {
    design,
    styleIds,
    levels: houseLevels(reference, styleIds, design),
    numbering: houseNumbering(reference, styleIds),
    styles: (sheet, languages) =>
      houseStyles(reference, sheet, styleIds, design, languages),
    settings: new Set(elementsIn(reference.settings).map(({name}) => name)),
    parts: [
      ...copyParts(reference, reference.related('theme'), 'theme'),
      ...embeddedFonts(reference),
    ],
    stories: houseStories(reference),
    section: houseSection(reference),
  }
}

/** The table of fonts is worth keeping for the fonts in the file. */
function embeddedFonts(reference: Reference): LinkedPart[] {
  const parts = copyParts(
    reference,
    reference.related('fontTable'),
    'fontTable',
  )
  return parts.length > 1 ? parts : []
}
