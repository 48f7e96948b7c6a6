import {type Period, type Phrasing, toText} from '@cvast/core'
import {runs} from '../run/runs.ts'
import {withMark} from '../run/with-mark.ts'
import type {State} from '../state.ts'
import {element} from '../xml/element.ts'
import {joinXml} from '../xml/join-xml.ts'
import {noXml, type Xml} from '../xml/xml.ts'
import {dateFits} from './date-fits.ts'
import {paragraphXml} from './paragraph-xml.ts'

/**
 * A header's text with its date: behind a tab, before one, or in a paragraph
 * of its own `below`. A date without room behind the title begins a line.
 */
export function dated(
  title: readonly Phrasing[],
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
    : {
        line: joinXml([
          text,
          dateFits(toText(title), written, state) ? noXml : lineBreak,
          tab,
          date(written, state),
        ]),
        below: noXml,
      }
}

const lineBreak = element('w:r', {}, element('w:br'))

function date(written: string, state: State): Xml {
  return written === '' ? noXml : runs(written, withMark(state, 'EntryDate'))
}
