import {element} from '../xml/element.ts'
import {value} from '../xml/value.ts'
import {noXml, type Xml} from '../xml/xml.ts'
import type {Style} from './style.ts'

/** `w:style`. `ids` are those that a reference document uses instead. */
export function styleXml(
  style: Style,
  ids: ReadonlyMap<string, string> = new Map(),
): Xml {
  const {id, name, basedOn, next, paragraph = [], run = []} = style
  const idOf = (each: string) => ids.get(each) ?? each
  return element(
    'w:style',
    {
      'w:type': style.type,
      'w:default': style.default ? 1 : undefined,
      'w:customStyle': style.custom ? 1 : undefined,
      'w:styleId': idOf(id),
    },
    [
      value('w:name', name),
      basedOn ? value('w:basedOn', idOf(basedOn)) : noXml,
      next && next !== id ? value('w:next', idOf(next)) : noXml,
      value('w:uiPriority', style.priority),
      style.priority === 99 ? element('w:semiHidden') : noXml,
      style.priority === 99 ? element('w:unhideWhenUsed') : noXml,
      style.quick ? element('w:qFormat') : noXml,
      paragraph.length > 0 ? element('w:pPr', {}, paragraph) : noXml,
      run.length > 0 ? element('w:rPr', {}, run) : noXml,
      ...(style.table ?? []),
    ],
  )
}
