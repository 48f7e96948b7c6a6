import type {Entry} from '@cvast/core'
import type {Context} from '../context.ts'

/** A job with a single date among jobs with a start and an end. */
export function tellStartOnly(
  entries: readonly Entry[],
  {report}: Context,
): void {
  const dated = entries.filter(each => each.period !== undefined)
  const whole = dated.filter(each => each.period?.end !== undefined)
  if (whole.length * 2 <= dated.length) return
  for (const {period, position} of dated) {
    if (!period?.start || period.end !== undefined) continue
    // A summer was a summer job, a day an event.
    const {season, quarter, day, expected} = period.start
    if (season || quarter || day || expected) continue
    report('date-start-only', {written: period.written}, position)
  }
}
