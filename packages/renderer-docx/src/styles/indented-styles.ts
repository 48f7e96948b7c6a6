import {deepest} from '../block/indent-steps.ts'
import {leveled} from '../block/leveled.ts'
import type {Design} from '../design/design.ts'
import {element} from '../xml/element.ts'
import {value} from '../xml/value.ts'
import type {Xml} from '../xml/xml.ts'
import {codeFonts} from './code-fonts.ts'
import {format} from './format.ts'
import type {Style} from './style.ts'

/** Quotes, code and terms, on every level of indentation. */
export function indentedStyles(design: Design): Style[] {
  const {air, size, bodyIndent, step} = design
  const gap = size * 5 * air
  const levels = Array.from({length: deepest + 1}, (_, index) => index + 1)
  const quotes = levels.slice(0, deepest).map(
    (level): Style => ({
      type: 'paragraph',
      id: leveled('Quote', level),
      name: level > 1 ? `Quote ${level}` : 'Quote',
      custom: level > 1,
      basedOn: level > 1 ? 'Quote' : 'Normal',
      next: 'BodyText',
      priority: 29,
      quick: level === 1,
      paragraph: [
        format.spacing(gap * 0.6, gap),
        format.indent(bodyIndent + level * step),
      ],
      run: [...format.italic, format.color('404040')],
    }),
  )
  const code = levels.map(
    (level): Style => ({
      type: 'paragraph',
      id: leveled('SourceCode', level),
      name: level > 1 ? `Source Code ${level}` : 'Source Code',
      custom: true,
      basedOn: level > 1 ? 'SourceCode' : 'Normal',
      next: 'BodyText',
      priority: 30,
      quick: level === 1,
      paragraph: [
        shade,
        element('w:suppressAutoHyphens'),
        value('w:wordWrap', 0),
        format.spacing(gap * 0.8, gap),
        format.indent(bodyIndent + (level - 1) * step),
      ],
      run: [codeFonts, element('w:noProof'), ...format.size(size * 0.9)],
    }),
  )
  const terms = levels.map(
    (level): Style => ({
      type: 'paragraph',
      id: leveled('Terms', level),
      name: level > 1 ? `Terms ${level}` : 'Terms',
      custom: true,
      basedOn: 'Normal',
      priority: 14,
      quick: level === 1,
      paragraph: [
        format.spacing(0, gap * 0.5),
        format.indent(bodyIndent + level * step, step),
      ],
    }),
  )
  return [...quotes, ...code, ...terms]
}

const shade: Xml = element('w:shd', {
  'w:val': 'clear',
  'w:color': 'auto',
  'w:fill': 'F2F2F2',
})
