import type {Period} from '@cvast/core'
import {runs} from '../run/runs.ts'
import {withMark} from '../run/with-mark.ts'
import type {State} from '../state.ts'
import {element} from '../xml/element.ts'
import {joinXml} from '../xml/join-xml.ts'
import {noXml, type Xml} from '../xml/xml.ts'
import {paragraphXml} from './paragraph-xml.ts'

/**
 * A header's text with its date: behind a tab, before one, or in a line of
 * its own `below`.
 */
export function dated(
  text: Xml,
  period: Period | undefined,
  state: State,
): {line: Xml; below: Xml} {
  const position = state.design.datePosition
  const tab = element('w:r', {}, element('w:tab'))
  const written = period?.written ?? ''
  if (position === 'left' && state.scope.headingLevel > 0)
    return {line: joinXml([date(written, state), tab, text]), below: noXml}
  if (written === '') return {line: text, below: noXml}
  return position === 'line'
    ? {line: text, below: paragraphXml('Date', runs(written, state), state)}
    : {line: joinXml([text, tab, date(written, state)]), below: noXml}
}

function date(written: string, state: State): Xml {
  return written === '' ? noXml : runs(written, withMark(state, 'EntryDate'))
}
