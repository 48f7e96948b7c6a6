import {deepest} from '../block/indent-steps.ts'
import type {Design} from '../design/design.ts'
import {element} from '../xml/element.ts'
import {noXml} from '../xml/xml.ts'
import type {LevelLook} from './level-look.ts'

/** The two kinds of list, and the family of styles of each. */
export const listFamilies = {
  bullet: 'ListBullet',
  number: 'ListNumber',
} as const

export type ListKind = keyof typeof listFamilies

/** The bullets that Word itself gives to lists, so that all readers know them. */
const bullets = [
  {text: '\uF0B7', font: 'Symbol'},
  {text: 'o', font: 'Courier New'},
  {text: '\uF0A7', font: 'Wingdings'},
] as const

/** Our own look of a level, from 0. Numbers are those of the source: 1, 2, 3. */
export function ownLevel(
  kind: ListKind,
  level: number,
  {bodyIndent, step}: Design,
): LevelLook {
  const bullet = kind === 'bullet' ? bullets[level % 3] : undefined
  return {
    format: bullet ? 'bullet' : 'decimal',
    text: bullet ? bullet.text : `%${level + 1}.`,
    justify: 'left',
    left: bodyIndent + Math.min(level + 1, deepest) * step,
    hanging: step,
    run: bullet
      ? element(
          'w:rPr',
          {},
          element('w:rFonts', {
            'w:ascii': bullet.font,
            'w:hAnsi': bullet.font,
            'w:hint': 'default',
          }),
        )
      : noXml,
  }
}
