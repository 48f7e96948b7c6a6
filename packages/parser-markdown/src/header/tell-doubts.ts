import type {PartialDate, Period} from '@cvast/core'
import type {Position} from 'unist'
import type {Context} from '../context.ts'
import type {DatedLine} from './split-date.ts'

/** Reports what a person should look at in the date of a header. */
export function tellDoubts(
  {hit, others, mark}: DatedLine,
  position: Position | undefined,
  {report}: Context,
  inHeader: boolean,
): void {
  const {written} = hit.period
  if (hit.doubt === 'end-before-start')
    report('date-order', {written}, position)
  else if (hit.doubt === 'two-ranges')
    report('date-twice', {used: written, other: written}, position)
  else if (hit.doubt && hit.alternative)
    report(
      'date-ambiguous',
      {written, as: inWords(hit.period), instead: inWords(hit.alternative)},
      position,
    )
  const [other] = others
  if (other && inHeader)
    report('date-twice', {used: written, other: other.period.written}, position)
  if (mark !== undefined) report('mark-unclosed', {mark, written}, position)
}

/** A period without language: `2001-04`, `2001 to 2004`. */
function inWords({start, end}: Period): string {
  const parts = [start, end].flatMap(each =>
    each === undefined ? [] : [each === 'present' ? each : digits(each)],
  )
  return parts.join(' to ')
}

function digits({year, month, day}: PartialDate): string {
  if (month === undefined) return String(year)
  return day === undefined
    ? `month ${month} of ${year}`
    : `day ${day} of month ${month} of ${year}`
}
