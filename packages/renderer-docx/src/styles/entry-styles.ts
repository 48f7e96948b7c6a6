import type {Design} from '../design/design.ts'
import {format} from './format.ts'
import type {Style} from './style.ts'

/** Sentences that begin with a date. */
export function entryStyles(design: Design): Style[] {
  const {air, size, bodyIndent} = design
  const gap = size * 5 * air
  return [
    {
      type: 'paragraph',
      id: 'DatedParagraph',
      name: 'Dated Paragraph',
      custom: true,
      basedOn: 'BodyText',
      next: 'BodyText',
      priority: 12,
      quick: true,
      paragraph: [
        format.spacing(gap, gap),
        ...(bodyIndent > 0 ? [format.indent(bodyIndent, bodyIndent)] : []),
      ],
    },
  ]
}
