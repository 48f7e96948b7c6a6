import type {PartialDate} from '@cvast/core'
import {firstWord} from './first-word.ts'
import type {DateWords} from './locale.ts'
import {splitWords} from './split-words.ts'

const part =
  /\[[^\]]*\]|YYYY|YY|MMMM|MMM|MM|M|DD|D|QQQQ|QQQ|Q|SSS|[^[YMDQS]+|[\s\S]/g

const romans = ['I', 'II', 'III', 'IV']

/**
 * A date in the fields of a pattern (see `DatePatterns`). Fields that the date
 * lacks vanish with what parts them from the others: `D. MMMM YYYY` writes a
 * month as `März 2015`, a year as `2015`.
 */
export function applyPattern(
  pattern: string,
  date: PartialDate,
  words: DateWords,
): string {
  let result = ''
  // Literal text since the last field that is there.
  let between = ''
  let any = false
  let lastThere = true
  for (const piece of pieces(pattern)) {
    if (typeof piece === 'string') {
      // `年` belongs to the field before it, `. ` stands between two.
      if (any && startsWithLetter.test(piece)) {
        if (lastThere) result += piece
      } else if (any) between ||= piece
      else if (lastThere) result += piece
      continue
    }
    const value = fieldValue(piece.field, date, words)
    lastThere = value !== undefined
    if (value === undefined) continue
    result += between + value
    between = ''
    any = true
  }
  return lastThere ? result + between : result
}

const startsWithLetter = /^\p{L}/u

/** Fields, and literal text where it stands, adjacent pieces as one. */
function pieces(pattern: string): Array<string | {field: string}> {
  const result: Array<string | {field: string}> = []
  for (const [piece] of pattern.matchAll(part)) {
    if (/^(?:Y{2}|Y{4}|M{1,4}|D{1,2}|Q|Q{3,4}|SSS)$/.test(piece)) {
      result.push({field: piece})
      continue
    }
    const literal = /^\[.*\]$/s.test(piece) ? piece.slice(1, -1) : piece
    const last = result.at(-1)
    if (typeof last === 'string') result[result.length - 1] = last + literal
    else result.push(literal)
  }
  return result
}

function fieldValue(
  field: string,
  {year, month, day, quarter, season}: PartialDate,
  words: DateWords,
): string | undefined {
  const pad = (value: number | undefined) =>
    value === undefined ? undefined : `${value}`.padStart(2, '0')
  const nth = (list: string, index: number | undefined) =>
    index === undefined ? undefined : splitWords(list)[index - 1]
  const {long, short, withDay} = words.months
  switch (field) {
    case 'YYYY':
      return `${year}`.padStart(4, '0')
    case 'YY':
      return pad(year % 100)
    case 'MMMM':
      return nth(day === undefined ? long : (withDay ?? long), month)
    case 'MMM':
      return nth(short, month)
    case 'MM':
      return pad(month)
    case 'M':
      return month?.toString()
    case 'DD':
      return pad(day)
    case 'D':
      return day?.toString()
    case 'QQQQ':
      return nth(words.quarters.long, quarter)
    case 'QQQ':
      return quarter === undefined ? undefined : romans[quarter - 1]
    case 'Q':
      return quarter?.toString()
    default:
      return season === undefined ? undefined : firstWord(words.seasons[season])
  }
}
