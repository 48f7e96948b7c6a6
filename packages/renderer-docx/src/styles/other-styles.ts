import type {Design} from '../design/design.ts'
import {element} from '../xml/element.ts'
import {value} from '../xml/value.ts'
import {format} from './format.ts'
import type {Style} from './style.ts'

/** Formulas, lines, page breaks, footnotes. */
export function otherStyles({size, air, bodyIndent}: Design): Style[] {
  const gap = size * 5 * air
  const indent = bodyIndent > 0 ? [format.indent(bodyIndent)] : []
  return [
    {
      type: 'numbering',
      id: 'NoList',
      name: 'No List',
      default: true,
      priority: 99,
    },
    {
      type: 'paragraph',
      id: 'Formula',
      name: 'Formula',
      custom: true,
      basedOn: 'Normal',
      next: 'BodyText',
      priority: 30,
      paragraph: [
        format.keepLines,
        format.spacing(gap * 0.5, gap),
        ...indent,
        format.align('center'),
      ],
    },
    {
      type: 'paragraph',
      id: 'HorizontalLine',
      name: 'Horizontal Line',
      custom: true,
      basedOn: 'Normal',
      next: 'BodyText',
      priority: 32,
      paragraph: [
        element(
          'w:pBdr',
          {},
          element('w:bottom', {
            'w:val': 'single',
            'w:sz': 6,
            'w:space': 1,
            'w:color': 'A6A6A6',
          }),
        ),
        format.spacing(0, gap * 1.5),
        ...indent,
      ],
      run: format.size(8),
    },
    {
      type: 'paragraph',
      id: 'PageBreak',
      name: 'Page Break',
      custom: true,
      basedOn: 'Normal',
      next: 'BodyText',
      priority: 32,
      paragraph: [format.spacing(0, 0)],
      run: format.size(2),
    },
    {
      type: 'paragraph',
      id: 'FootnoteText',
      name: 'footnote text',
      basedOn: 'Normal',
      priority: 99,
      paragraph: [format.spacing(0, gap * 0.3)],
      run: format.size(size * 0.9),
    },
    {
      type: 'character',
      id: 'FootnoteReference',
      name: 'footnote reference',
      basedOn: 'DefaultParagraphFont',
      priority: 99,
      run: [value('w:vertAlign', 'superscript')],
    },
  ]
}
