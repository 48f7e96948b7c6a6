import type {Design} from '../design/design.ts'
import {element} from '../xml/element.ts'
import {format} from './format.ts'
import type {Style} from './style.ts'

/** Running text. */
export function bodyStyles({air, size, bodyIndent}: Design): Style[] {
  const gap = size * 5 * air
  const indent = bodyIndent > 0 ? [format.indent(bodyIndent)] : []
  return [
    {
      type: 'paragraph',
      id: 'Normal',
      name: 'Normal',
      default: true,
      priority: 0,
      quick: true,
      // No line is left alone by the end of a page.
      paragraph: [element('w:widowControl')],
    },
    {
      type: 'paragraph',
      id: 'BodyText',
      name: 'Body Text',
      basedOn: 'Normal',
      priority: 1,
      quick: true,
      // Between two paragraphs Word leaves the larger of what they want: more
      // than the items of a list have, less than there is between paragraphs.
      paragraph: [format.spacing(gap * 0.6, gap), ...indent],
    },
    {
      type: 'paragraph',
      id: 'Date',
      name: 'Date',
      basedOn: 'Normal',
      next: 'BodyText',
      priority: 12,
      quick: true,
      paragraph: [
        format.keepNext,
        format.keepLines,
        format.spacing(0, gap / 3),
        ...indent,
      ],
      run: [format.color('595959')],
    },
  ]
}
