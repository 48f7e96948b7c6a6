import {deepest} from '../block/indent-steps.ts'
import {leveled} from '../block/leveled.ts'
import type {Design} from '../design/design.ts'
import type {LevelLook} from '../numbering/level-look.ts'
import {type ListKind, listFamilies, ownLevel} from '../numbering/own-level.ts'
import {noXml} from '../xml/xml.ts'
import {printXml} from './print-xml.ts'
import type {Reference} from './reference.ts'
import {childOf, elementsIn, valueIn, type XmlElement} from './xml-tree.ts'

/**
 * How the reference's own lists look: what its styles List Bullet 1 to 5 and
 * List Number 1 to 5 are numbered with, each as a level of one list.
 */
export function houseLevels(
  reference: Reference,
  styleIds: ReadonlyMap<string, string>,
  design: Design,
): Map<string, LevelLook> {
  const styles = byAttribute(
    elementsIn(reference.styles, 'w:style'),
    'w:styleId',
  )
  const result = new Map<string, LevelLook>()
  for (const kind of Object.keys(listFamilies) as ListKind[])
    for (let level = 0; level < deepest; level++) {
      const id = styleIds.get(leveled(listFamilies[kind], level + 1))
      const style = id === undefined ? undefined : styles.get(id)
      const found = style && levelOf(style, reference)
      const look = found && lookOf(found, style, level)
      if (look && (look.format === 'bullet') === (kind === 'bullet'))
        result.set(`${kind} ${level}`, {
          ...look,
          left: look.left || ownLevel(kind, level, design).left,
        })
    }
  return result
}

/** The `w:lvl` that a style is numbered with. */
function levelOf(
  style: XmlElement,
  {numbering}: Reference,
): XmlElement | undefined {
  const numbered = childOf(childOf(style, 'w:pPr'), 'w:numPr')
  const instance = byAttribute(elementsIn(numbering, 'w:num'), 'w:numId').get(
    valueIn(numbered, 'w:numId') ?? '',
  )
  const definition = byAttribute(
    elementsIn(numbering, 'w:abstractNum'),
    'w:abstractNumId',
  ).get(valueIn(instance, 'w:abstractNumId') ?? '')
  return byAttribute(elementsIn(definition, 'w:lvl'), 'w:ilvl').get(
    valueIn(numbered, 'w:ilvl') ?? '0',
  )
}

/** A level as the level `at` of ours; `undefined` for pictures as bullets. */
function lookOf(
  level: XmlElement,
  style: XmlElement,
  at: number,
): LevelLook | undefined {
  const text = valueIn(level, 'w:lvlText')
  const format = valueIn(level, 'w:numFmt') ?? 'decimal'
  if (!text || childOf(level, 'w:lvlPicBulletId')) return undefined
  const own = childOf(childOf(style, 'w:pPr'), 'w:ind')?.attributes ?? {}
  const indent = {
    ...childOf(childOf(level, 'w:pPr'), 'w:ind')?.attributes,
    ...own,
  }
  const run = childOf(level, 'w:rPr')
  const number = Number(level.attributes['w:ilvl'] ?? 0) + 1
  return {
    format,
    text:
      format === 'bullet' ? text : text.replaceAll(`%${number}`, `%${at + 1}`),
    justify: valueIn(level, 'w:lvlJc') ?? 'left',
    left: twips(indent['w:left'] ?? indent['w:start']),
    hanging: twips(indent['w:hanging']),
    run: run ? printXml(run) : noXml,
  }
}

function twips(text = '0'): number {
  const number = Math.round(Number(text))
  return Number.isFinite(number) && number > 0 ? number : 0
}

function byAttribute(
  elements: readonly XmlElement[],
  name: string,
): Map<string, XmlElement> {
  return new Map(elements.map(each => [each.attributes[name] ?? '', each]))
}
