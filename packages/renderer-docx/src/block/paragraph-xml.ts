import {useStyle} from '../found/use-style.ts'
import type {State} from '../state.ts'
import {element} from '../xml/element.ts'
import {value} from '../xml/value.ts'
import {noXml, type Xml} from '../xml/xml.ts'

/**
 * A paragraph in a named style: `paragraphXml('Title', content, state)`. What
 * the scope holds for the next paragraph (a number, a lead) goes into it.
 */
export function paragraphXml(style: string, content: Xml, state: State): Xml {
  const {lead = noXml, numbering, rightToLeft} = state.scope
  return element('w:p', {}, [
    element('w:pPr', {}, [
      value('w:pStyle', useStyle(state, style)),
      numbering
        ? element('w:numPr', {}, [
            value('w:ilvl', numbering.level),
            value('w:numId', numbering.instance),
          ])
        : noXml,
      rightToLeft ? element('w:bidi') : noXml,
    ]),
    lead,
    content,
  ])
}
