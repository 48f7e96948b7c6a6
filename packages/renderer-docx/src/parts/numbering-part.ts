import {deepest} from '../block/indent-steps.ts'
import {leveled} from '../block/leveled.ts'
import type {ListInstance} from '../found/found.ts'
import {baseInstance} from '../numbering/base-instance.ts'
import {listInstance} from '../numbering/list-instance.ts'
import {type ListKind, listFamilies, ownLevel} from '../numbering/own-level.ts'
import type {State} from '../state.ts'
import {element} from '../xml/element.ts'
import {namespaces} from '../xml/namespaces.ts'
import {part} from '../xml/part.ts'
import {value} from '../xml/value.ts'
import {noXml, type Xml} from '../xml/xml.ts'

/**
 * `word/numbering.xml`: two kinds of list, tied to the styles both ways, and
 * one instance for each list of the text, so that each has its own count.
 */
export function numberingPart(state: State): string {
  const {design, found, house} = state
  const kinds: ListKind[] = ['bullet', 'number']
  return part('w:numbering', house?.numbering.attributes ?? namespaces.w, [
    ...(house?.numbering.definitions ?? []),
    ...kinds.map(kind => definition(kind, state)),
    ...(house?.numbering.instances ?? []),
    ...kinds.map(kind =>
      instance(baseInstance(kind, design), kind, noXml, state),
    ),
    ...found.lists.map((list, index) =>
      instance(
        listInstance(index, design),
        kindOf(list),
        override(list, state),
        state,
      ),
    ),
  ])
}

function kindOf({ordered}: ListInstance): ListKind {
  return ordered ? 'number' : 'bullet'
}

function definition(kind: ListKind, state: State): Xml {
  const id = baseInstance(kind, state.design)
  const hex = id.toString(16).toUpperCase().padStart(4, '0')
  return element('w:abstractNum', {'w:abstractNumId': id}, [
    value('w:nsid', `1C5A${hex}`),
    value('w:multiLevelType', 'multilevel'),
    value('w:tmpl', `1C5B${hex}`),
    ...Array.from({length: deepest}, (_, level) =>
      levelXml(kind, level, state),
    ),
  ])
}

function instance(id: number, kind: ListKind, inside: Xml, state: State): Xml {
  return element('w:num', {'w:numId': id}, [
    value('w:abstractNumId', baseInstance(kind, state.design)),
    inside,
  ])
}

/** A list counts from its own start; in a quote it stands further in. */
function override(list: ListInstance, state: State): Xml {
  const {ordered, start, level, quoteDepth} = list
  if (!ordered && quoteDepth === 0) return noXml
  return element('w:lvlOverride', {'w:ilvl': level}, [
    ordered ? value('w:startOverride', start) : noXml,
    quoteDepth > 0
      ? levelXml(kindOf(list), level, state, quoteDepth, start)
      : noXml,
  ])
}

/** `level` from 0. */
function levelXml(
  kind: ListKind,
  level: number,
  {design, house, styleIds}: State,
  quoteDepth = 0,
  start = 1,
): Xml {
  const look =
    house?.levels.get(`${kind} ${level}`) ?? ownLevel(kind, level, design)
  const style = leveled(listFamilies[kind], level + 1)
  const steps = Math.min(quoteDepth, deepest)
  return element('w:lvl', {'w:ilvl': level}, [
    value('w:start', start),
    value('w:numFmt', look.format),
    value('w:pStyle', styleIds.get(style) ?? style),
    value('w:lvlText', look.text),
    value('w:lvlJc', look.justify),
    element(
      'w:pPr',
      {},
      element('w:ind', {
        'w:left': look.left + steps * design.step,
        'w:hanging': look.hanging,
      }),
    ),
    look.run,
  ])
}
