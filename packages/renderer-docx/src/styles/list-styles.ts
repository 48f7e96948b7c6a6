import {deepest} from '../block/indent-steps.ts'
import {leveled} from '../block/leveled.ts'
import type {Design} from '../design/design.ts'
import {baseInstance} from '../numbering/base-instance.ts'
import {element} from '../xml/element.ts'
import {value} from '../xml/value.ts'
import {noXml, type Xml} from '../xml/xml.ts'
import {format} from './format.ts'
import type {Style} from './style.ts'

/** Word has five of each by itself. */
const builtIn = 5

/** Items of lists, and what continues them, on every level. */
export function listStyles(design: Design): Style[] {
  const gap = design.size * 2.4 * design.air
  const family = (
    id: string,
    name: string,
    level: number,
    paragraph: readonly Xml[],
  ): Style => ({
    type: 'paragraph',
    id: leveled(id, level),
    name: level > 1 ? `${name} ${level}` : name,
    custom: level > builtIn,
    basedOn: 'Normal',
    priority: 13,
    quick: level <= 2,
    paragraph,
  })
  return Array.from({length: deepest}, (_, index) => index + 1).flatMap(
    level => [
      family('ListBullet', 'List Bullet', level, [
        numbered('bullet', level, design),
        format.spacing(0, gap),
        hanging(design, level),
      ]),
      family('ListNumber', 'List Number', level, [
        numbered('number', level, design),
        format.spacing(0, gap),
        hanging(design, level),
      ]),
      family('ListContinue', 'List Continue', level, [
        format.spacing(0, gap),
        format.indent(design.bodyIndent + level * design.step),
      ]),
    ],
  )
}

function hanging({bodyIndent, step}: Design, level: number): Xml {
  return format.indent(bodyIndent + level * step, step)
}

function numbered(
  kind: 'bullet' | 'number',
  level: number,
  design: Design,
): Xml {
  return element('w:numPr', {}, [
    level > 1 ? value('w:ilvl', level - 1) : noXml,
    value('w:numId', baseInstance(kind, design)),
  ])
}
