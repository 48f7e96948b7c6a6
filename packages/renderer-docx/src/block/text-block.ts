import type {Phrasing} from '@cvast/core'
import {inline} from '../inline.ts'
import type {State} from '../state.ts'
import {noXml, type Xml} from '../xml/xml.ts'
import {directed} from './directed.ts'
import {paragraphXml} from './paragraph-xml.ts'

/** Phrasing as a paragraph; nothing for a paragraph without content. */
export function textBlock(
  style: string,
  children: readonly Phrasing[],
  state: State,
): Xml {
  const inside = directed(children, state)
  const content = inline(children, inside)
  const {lead, numbering} = state.scope
  return content === '' && !lead && !numbering
    ? noXml
    : paragraphXml(style, content, inside)
}
