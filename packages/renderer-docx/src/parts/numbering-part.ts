import {deepest} from '../block/indent-steps.ts'
import {leveled} from '../block/leveled.ts'
import type {Design} from '../design/design.ts'
import type {ListInstance} from '../found/found.ts'
import {element} from '../xml/element.ts'
import {namespaces} from '../xml/namespaces.ts'
import {part} from '../xml/part.ts'
import {value} from '../xml/value.ts'
import {noXml, type Xml} from '../xml/xml.ts'
import {baseInstance} from './base-instance.ts'

type Kind = keyof typeof baseInstance

const bullets = ['•', '–', '▪']
const numbers = ['decimal', 'lowerLetter', 'lowerRoman'] as const
const families = {bullet: 'ListBullet', number: 'ListNumber'} as const

/**
 * `word/numbering.xml`: two kinds of list, tied to the styles both ways, and
 * one instance for each list of the text, so that each has its own count.
 */
export function numberingPart(
  lists: readonly ListInstance[],
  design: Design,
): string {
  const kinds: Kind[] = ['bullet', 'number']
  return part('w:numbering', namespaces.w, [
    ...kinds.map(kind =>
      element('w:abstractNum', {'w:abstractNumId': baseInstance[kind]}, [
        value('w:nsid', kind === 'bullet' ? '1C5A0001' : '1C5A0002'),
        value('w:multiLevelType', 'multilevel'),
        value('w:tmpl', kind === 'bullet' ? '1C5A1001' : '1C5A1002'),
        ...Array.from({length: deepest}, (_, level) =>
          levelXml(kind, level, design),
        ),
      ]),
    ),
    ...kinds.map(kind => instance(baseInstance[kind], kind, noXml)),
    ...lists.map((list, index) =>
      instance(
        index + 3,
        list.ordered ? 'number' : 'bullet',
        override(list, design),
      ),
    ),
  ])
}

function instance(id: number, kind: Kind, inside: Xml): Xml {
  return element('w:num', {'w:numId': id}, [
    value('w:abstractNumId', baseInstance[kind]),
    inside,
  ])
}

/** A list counts from its own start; in a quote it stands further in. */
function override(list: ListInstance, design: Design): Xml {
  const {ordered, start, level, quoteDepth} = list
  if (!ordered && quoteDepth === 0) return noXml
  const kind = ordered ? 'number' : 'bullet'
  return element('w:lvlOverride', {'w:ilvl': level}, [
    ordered ? value('w:startOverride', start) : noXml,
    quoteDepth > 0 ? levelXml(kind, level, design, quoteDepth, start) : noXml,
  ])
}

/** `level` from 0. */
function levelXml(
  kind: Kind,
  level: number,
  {bodyIndent, step}: Design,
  quoteDepth = 0,
  start = 1,
): Xml {
  const steps = Math.min(level + 1 + quoteDepth, deepest)
  return element('w:lvl', {'w:ilvl': level}, [
    value('w:start', start),
    value(
      'w:numFmt',
      kind === 'bullet'
        ? 'bullet'
        : (numbers[level % numbers.length] ?? 'decimal'),
    ),
    value('w:pStyle', leveled(families[kind], level + 1)),
    value(
      'w:lvlText',
      kind === 'bullet'
        ? (bullets[level % bullets.length] ?? '•')
        : `%${level + 1}.`,
    ),
    value('w:lvlJc', 'left'),
    element(
      'w:pPr',
      {},
      element('w:ind', {
        'w:left': bodyIndent + steps * step,
        'w:hanging': step,
      }),
    ),
  ])
}
