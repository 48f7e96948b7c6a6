import {displayWidth} from '../width/display-width.ts'
import type {Piece} from './pieces.ts'
import {units} from './units.ts'

/**
 * Cuts prose into lines of at most `width` columns, the only function that
 * does. What cannot be cut and is wider than that has a line of its own. No
 * line has blanks at its ends; prose without words has no lines.
 *
 * `cutLines(words('alpha bravo'), 8)` → `['alpha', 'bravo']`
 */
export function cutLines(pieces: readonly Piece[], width: number): string[] {
  const lines: string[] = []
  let current = ''
  let taken = 0
  const flush = () => {
    const whole = current.trim()
    if (whole !== '') lines.push(whole)
  }
  for (const unit of units(pieces)) {
    const blank = taken > 0 ? unit.blank : ''
    const needed = displayWidth(blank) + unit.width
    if (taken > 0 && (unit.forced || taken + needed > width)) {
      flush()
      current = unit.text
      taken = unit.width
    } else {
      current += blank + unit.text
      taken += needed
    }
  }
  flush()
  return lines
}
