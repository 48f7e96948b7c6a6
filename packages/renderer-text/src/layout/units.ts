import {canBreak} from '../width/can-break.ts'
import {displayWidth} from '../width/display-width.ts'
import {graphemes} from '../width/graphemes.ts'
import type {Piece} from './pieces.ts'

/** Part of a line that is never cut. */
export interface Unit {
  text: string
  /** Columns of `text`. */
  width: number
  /** What parts it from the unit before on the same line. */
  blank: '' | ' ' | '\u3000'
  /** Whether it begins a line in any case. */
  forced: boolean
}

/** Blanks where a line may be cut: all but the no-break ones. */
const blanks =
  '\\t-\\r \\u0085\\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000'
const runs = new RegExp(`[${blanks}]+|[^${blanks}]+`, 'g')
const blankRun = new RegExp(`^[${blanks}]`)

/**
 * Cuts prose wherever a line could be cut: `alpha 東京。` → `alpha`, `東` (after
 * a blank), `京。`.
 */
export function* units(pieces: readonly Piece[]): Generator<Unit> {
  let unit: Unit | undefined
  let blank: Unit['blank'] = ''
  let forced = false
  /** The last character, while a break after it may be possible. */
  let before = ''
  const add = (text: string, width: number) => {
    if (unit) {
      unit.text += text
      unit.width += width
    } else unit = {text, width, blank, forced}
    blank = ''
    forced = false
  }
  for (const piece of pieces) {
    if (piece.type === 'solid') {
      add(piece.value, displayWidth(piece.value))
      before = ''
      continue
    }
    if (piece.type === 'end') {
      if (unit) yield unit
      unit = undefined
      forced = true
      before = ''
      continue
    }
    for (const [run] of piece.value.matchAll(runs)) {
      if (blankRun.test(run)) {
        if (unit) yield unit
        unit = undefined
        blank = run.includes('\u3000') ? '\u3000' : ' '
        before = ''
        continue
      }
      for (const {text, width} of chunks(run)) {
        if (unit && before !== '' && canBreak(before, text)) {
          yield unit
          unit = undefined
        }
        add(text, width)
        before = text
      }
    }
  }
  if (unit) yield unit
}

/** Characters; a run of ASCII in one, since no line is cut inside it. */
function chunks(run: string): Iterable<{text: string; width: number}> {
  return /^[!-~]+$/.test(run)
    ? [{text: run, width: run.length}]
    : graphemes(run)
}
