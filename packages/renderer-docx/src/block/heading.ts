import type {Period, Phrasing} from '@cvast/core'
import {inline} from '../inline.ts'
import type {State} from '../state.ts'
import {withScope} from '../with-scope.ts'
import {joinXml} from '../xml/join-xml.ts'
import {noXml, type Xml} from '../xml/xml.ts'
import {dated} from './dated.ts'
import {directed} from './directed.ts'
import {paragraphXml} from './paragraph-xml.ts'

/** Word has nine levels of headings. */
const deepest = 9

/**
 * A title as a heading one below the one above, and the state for what stands
 * under it. Without a title there is no heading, and no level is skipped.
 */
export function heading(
  title: readonly Phrasing[],
  state: State,
  period?: Period,
): {content: Xml; inside: State} {
  const level = Math.min(state.scope.headingLevel + 1, deepest)
  const bold = state.design.headings[level - 1]?.bold ?? false
  const place = withScope(directed(title, state), {bold})
  const text = inline(title, place)
  if (text === '') return {content: noXml, inside: state}
  const style = `Heading${level}`
  const {line, below} = dated(title, text, period, place)
  return {
    content: joinXml([paragraphXml(style, line, place), below]),
    inside: withScope(state, {headingLevel: level}),
  }
}
