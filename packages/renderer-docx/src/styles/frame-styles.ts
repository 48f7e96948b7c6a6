import {type Design, textWidth} from '../design/design.ts'
import {element} from '../xml/element.ts'
import {format} from './format.ts'
import {headingFonts} from './heading-fonts.ts'
import type {Style} from './style.ts'

/** Name, headline, contacts; head and foot of the page. */
export function frameStyles(design: Design): Style[] {
  const {air, size, accent, page} = design
  const gap = size * 5 * air
  return [
    {
      type: 'paragraph',
      id: 'Title',
      name: 'Title',
      basedOn: 'Normal',
      next: 'Contact',
      priority: 10,
      quick: true,
      paragraph: [
        format.keepNext,
        format.keepLines,
        format.spacing(0, gap * 0.4),
        element('w:contextualSpacing'),
      ],
      run: [
        headingFonts,
        ...format.bold,
        format.color(accent),
        ...format.size(size * 2.3),
      ],
    },
    {
      type: 'paragraph',
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Contact',
      priority: 11,
      quick: true,
      paragraph: [
        format.keepNext,
        format.keepLines,
        format.spacing(0, gap * 0.5),
      ],
      run: [format.color('404040'), ...format.size(size * 1.24)],
    },
    {
      type: 'paragraph',
      id: 'Contact',
      name: 'Contact',
      custom: true,
      basedOn: 'Normal',
      next: 'BodyText',
      priority: 11,
      quick: true,
      paragraph: [format.spacing(0, gap)],
    },
    {
      type: 'paragraph',
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      priority: 99,
      paragraph: [format.tab('right', textWidth(page)), format.spacing(0, 0)],
      run: [format.color('595959'), ...format.size(size * 0.86)],
    },
  ]
}
