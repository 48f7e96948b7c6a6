import type {PageBreak} from '@cvast/core'
import {paragraphXml} from '../block/paragraph-xml.ts'
import type {State} from '../state.ts'
import {element} from '../xml/element.ts'
import type {Xml} from '../xml/xml.ts'

/** A new page, as Ctrl+Enter makes it. */
export function pageBreak(_node: PageBreak, state: State): Xml {
  return paragraphXml(
    'PageBreak',
    element('w:r', {}, element('w:br', {'w:type': 'page'})),
    state,
  )
}
