import {element} from '../xml/element.ts'
import {value} from '../xml/value.ts'
import type {Xml} from '../xml/xml.ts'

/** Pieces of styles, by the names that they have in Word's dialogs. */
export const format = {
  bold: [element('w:b'), element('w:bCs')],
  italic: [element('w:i'), element('w:iCs')],
  keepNext: element('w:keepNext'),
  keepLines: element('w:keepLines'),
  color: (rgb: string): Xml => value('w:color', rgb),
  /** In half-points. */
  size: (halves: number): Xml[] => [
    value('w:sz', Math.round(halves)),
    value('w:szCs', Math.round(halves)),
  ],
  /** In twips; `line` in 240ths of a line. */
  spacing: (before: number, after: number, line?: number): Xml =>
    element('w:spacing', {
      'w:before': Math.round(before),
      'w:after': Math.round(after),
      'w:line': line,
      'w:lineRule': line === undefined ? undefined : 'auto',
    }),
  /** In twips; the first line hangs out by `hanging`. */
  indent: (left: number, hanging = 0): Xml =>
    element('w:ind', {
      'w:left': left,
      'w:hanging': hanging > 0 ? hanging : undefined,
      'w:firstLine': hanging > 0 ? undefined : 0,
    }),
  outline: (level: number): Xml => value('w:outlineLvl', level - 1),
  align: (how: 'left' | 'center' | 'right'): Xml => value('w:jc', how),
  tab: (kind: 'left' | 'right' | 'center', at: number): Xml =>
    element('w:tabs', {}, element('w:tab', {'w:val': kind, 'w:pos': at})),
}
