import type {Period, SectionContent} from '@cvast/core'
import {answer, flow} from '../flow.ts'
import {runs} from '../run/runs.ts'
import {withMark} from '../run/with-mark.ts'
import type {State} from '../state.ts'
import {withScope} from '../with-scope.ts'
import {element} from '../xml/element.ts'
import {joinXml} from '../xml/join-xml.ts'
import type {Xml} from '../xml/xml.ts'
import {directed} from './directed.ts'
import {paragraphXml} from './paragraph-xml.ts'

/**
 * A dated entry without a title: its first paragraph begins with the date,
 * and no sentence becomes a heading.
 */
export function datedSentence(
  period: Period,
  children: readonly SectionContent[],
  state: State,
): Xml {
  const [first, ...rest] = children
  if (first?.type !== 'paragraph') {
    const place = directed(period.written, state)
    return joinXml([
      paragraphXml('Date', runs(period.written, place), place),
      flow(children, state),
    ])
  }
  const place = directed(first.children, state)
  const lead = joinXml([
    runs(period.written, withMark(place, 'LeadDate')),
    state.design.datePosition === 'left'
      ? element('w:r', {}, element('w:tab'))
      : runs('\u2003', place),
  ])
  return joinXml([
    answer(first, withScope(state, {style: 'DatedParagraph', lead})),
    flow(rest, state),
  ])
}
