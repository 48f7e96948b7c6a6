import {type Design, textWidth} from '../design/design.ts'
import {element} from '../xml/element.ts'
import type {Xml} from '../xml/xml.ts'
import {format} from './format.ts'
import {headingFonts} from './heading-fonts.ts'
import type {Style} from './style.ts'

/** Sections are Heading 1, entries Heading 2, what is in them Heading 3 … */
export function headingStyles(design: Design): Style[] {
  return Array.from({length: 9}, (_, index) => {
    const level = index + 1
    return {
      type: 'paragraph',
      id: `Heading${level}`,
      name: `heading ${level}`,
      basedOn: 'Normal',
      next: 'BodyText',
      priority: 9,
      quick: true,
      paragraph: paragraphOf(level, design),
      run: runOf(level, design),
    }
  })
}

function paragraphOf(level: number, design: Design): Xml[] {
  const {air, size, page, datePosition, dateColumn} = design
  const gap = size * 5 * air
  const before = level === 1 ? gap * 2.6 : level === 2 ? gap * 1.6 : gap * 1.2
  return [
    format.keepNext,
    format.keepLines,
    ...(level === 1 ? [rule(design)] : []),
    ...(datePosition === 'right' || (datePosition === 'left' && level === 1)
      ? [format.tab('right', textWidth(page))]
      : []),
    format.spacing(before, level === 1 ? gap : gap * 0.4),
    ...(datePosition === 'left' && level > 1
      ? [format.indent(dateColumn, dateColumn)]
      : []),
    format.outline(level),
  ]
}

function runOf(level: number, {headings, size, accent}: Design): Xml[] {
  const look = headings[level - 1]
  return [
    headingFonts,
    ...(look?.bold ? format.bold : []),
    ...(level > 3 ? format.italic : []),
    format.color(level === 1 ? accent : level === 2 ? '262626' : '404040'),
    ...format.size(look?.size ?? size),
  ]
}

/** The line under a section's title. */
function rule({accent}: Design): Xml {
  return element(
    'w:pBdr',
    {},
    element('w:bottom', {
      'w:val': 'single',
      'w:sz': 6,
      'w:space': 2,
      'w:color': accent,
    }),
  )
}
