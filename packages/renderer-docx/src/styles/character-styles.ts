import type {Design} from '../design/design.ts'
import type {Mark} from '../run/mark.ts'
import {marks} from '../run/mark.ts'
import {element} from '../xml/element.ts'
import {value} from '../xml/value.ts'
import type {Xml} from '../xml/xml.ts'
import {codeFonts} from './code-fonts.ts'
import {format} from './format.ts'
import type {Style} from './style.ts'

const names: Readonly<Record<Mark, string>> = {
  Hyperlink: 'Hyperlink',
  EntryDate: 'Entry Date',
  LeadDate: 'Lead Date',
  VerbatimChar: 'Verbatim Char',
  Strong: 'Strong',
  Emphasis: 'Emphasis',
  Strikethrough: 'Strikethrough',
  Superscript: 'Superscript',
  Subscript: 'Subscript',
}

const builtIn = new Set<Mark>(['Hyperlink', 'Strong', 'Emphasis'])

/** What each mark does to its text, in the order of the schema. */
function looks(mark: Mark, {accent, size}: Design): Xml[] {
  switch (mark) {
    case 'Hyperlink':
      return [format.color(accent), value('w:u', 'single')]
    case 'EntryDate':
      return [format.color('595959'), ...format.size(size)]
    case 'LeadDate':
      return [...format.bold, format.color('595959')]
    case 'VerbatimChar':
      return [codeFonts, element('w:noProof'), ...format.size(size * 0.9)]
    case 'Strong':
      return [...format.bold]
    case 'Emphasis':
      return [...format.italic]
    case 'Strikethrough':
      return [element('w:strike')]
    case 'Superscript':
      return [value('w:vertAlign', 'superscript')]
    case 'Subscript':
      return [value('w:vertAlign', 'subscript')]
  }
}

/** One character style for each mark. */
export function characterStyles(design: Design): Style[] {
  return [
    {
      type: 'character',
      id: 'DefaultParagraphFont',
      name: 'Default Paragraph Font',
      default: true,
      priority: 1,
    },
    ...marks.map(
      (mark): Style => ({
        type: 'character',
        id: mark,
        name: names[mark],
        custom: !builtIn.has(mark),
        basedOn: 'DefaultParagraphFont',
        priority: 20,
        quick: true,
        run: looks(mark, design),
      }),
    ),
  ]
}

/**
 * A style for several marks at once: `Strong + Emphasis`, based on the first,
 * so that it follows when that is changed.
 */
export function combinedStyle(
  id: string,
  combined: readonly Mark[],
  design: Design,
): Style {
  const [first = 'Strong', ...rest] = combined
  return {
    type: 'character',
    id,
    name: combined.map(each => names[each]).join(' + '),
    custom: true,
    basedOn: first,
    priority: 21,
    run: inOrder(rest.flatMap(each => looks(each, design))),
  }
}

/** `w:rPr` wants its children in this order, and each once. */
const order = [
  'w:rFonts',
  'w:b',
  'w:bCs',
  'w:i',
  'w:iCs',
  'w:strike',
  'w:noProof',
  'w:color',
  'w:sz',
  'w:szCs',
  'w:u',
  'w:vertAlign',
]

function inOrder(pieces: readonly Xml[]): Xml[] {
  const byName = new Map(
    pieces.map(each => [/[\w:]+/.exec(each)?.[0] ?? '', each]),
  )
  return order.flatMap(name => byName.get(name) ?? [])
}
