import {emoji, pictographic, wide, zeroWidth} from './tables.ts'

/** What a reader takes for one character, and the columns it takes. */
export interface Grapheme {
  text: string
  /** Columns: 0, 1 or 2, and more where spacing marks follow. */
  width: number
}

const joiner = 0x200d
const zeroWidthSpace = 0x200b
const textStyle = 0xfe0e
const emojiStyle = 0xfe0f
const keycap = 0x20e3

/**
 * Cuts text where the cursor can stand: `é👩‍🔬🇩🇪` → `é` (1), `👩‍🔬` (2),
 * `🇩🇪` (2), also where letters and marks are apart. `Intl.Segmenter` would do
 * as well, but gives other pieces from version to version; this reads the
 * pinned tables only.
 */
export function* graphemes(text: string): Generator<Grapheme> {
  let current: Grapheme | undefined
  let last = -1
  let joined = false
  for (const character of text) {
    const point = character.codePointAt(0) as number
    if (current && continues(last, joined, point)) {
      current.text += character
      current.width = widthWith(current, last, point)
    } else {
      if (current) yield current
      current = {text: character, width: pointWidth(point)}
      joined = false
    }
    if (pictographic(point)) joined = true
    last = isRegional(point) && isRegional(last) ? -1 : point
  }
  if (current) yield current
}

/** Columns of one code point that stands alone. */
function pointWidth(point: number): number {
  if (point < 0x7f) return point < 0x20 ? 0 : 1
  if (zeroWidth(point)) return 0
  return wide(point) ? 2 : 1
}

/** Whether `point` belongs to the character before it. */
function continues(last: number, joined: boolean, point: number): boolean {
  if (point < 0x7f) return false
  if (last === joiner) return joined && pictographic(point)
  if (point === zeroWidthSpace || last === zeroWidthSpace) return false
  if (isRegional(point)) return isRegional(last)
  if (isMedialJamo(point)) return isHangul(last)
  if (isModifier(point)) return pictographic(last) || last === emojiStyle
  return zeroWidth(point)
}

/** Columns of `current` once `point` has joined it. */
function widthWith(current: Grapheme, last: number, point: number): number {
  const {text, width} = current
  const first = text.codePointAt(0) as number
  if (isRegional(point)) return 2
  if (point === emojiStyle) return emoji(last) ? 2 : width
  if (point === textStyle) return last < 0x10000 && emoji(last) ? 1 : width
  if (point === keycap) return /^[\d#*]/.test(text) ? 2 : width
  if (isHangul(first) || last === joiner || isModifier(point))
    return Math.max(width, last === joiner ? 2 : 0)
  return width + pointWidth(point)
}

function isRegional(point: number): boolean {
  return point >= 0x1f1e6 && point <= 0x1f1ff
}

function isModifier(point: number): boolean {
  return point >= 0x1f3fb && point <= 0x1f3ff
}

/** Vowels and final consonants, which stand in the block of their syllable. */
function isMedialJamo(point: number): boolean {
  return (
    (point >= 0x1160 && point <= 0x11ff) || (point >= 0xd7b0 && point <= 0xd7fb)
  )
}

function isHangul(point: number): boolean {
  return (
    (point >= 0x1100 && point <= 0x11ff) ||
    (point >= 0xa960 && point <= 0xa97c) ||
    (point >= 0xac00 && point <= 0xd7a3) ||
    (point >= 0xd7b0 && point <= 0xd7fb)
  )
}
