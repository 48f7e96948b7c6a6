import type {ThematicBreak} from '@cvast/core'
import {paragraphXml} from '../block/paragraph-xml.ts'
import type {State} from '../state.ts'
import {noXml, type Xml} from '../xml/xml.ts'

/** A line across: a paragraph whose style draws it. */
export function thematicBreak(_node: ThematicBreak, state: State): Xml {
  return paragraphXml('HorizontalLine', noXml, state)
}
