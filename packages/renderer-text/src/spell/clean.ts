import type {Place} from '@cvast/core'
import type {State} from '../state.ts'

/** Controls that are not blanks, and halves of surrogate pairs. */
const unprintable = /(?![\t-\r\u0085])\p{Cc}|\p{Surrogate}/gu

/**
 * Drops what no text file should hold: escape characters that terminals obey
 * to, and halves of characters. A message names each.
 */
export function clean(value: string, place: Place, state: State): string {
  if (/^[\t\n -~]*$/.test(value)) return value
  const found = new Set<string>()
  const result = value.replaceAll(unprintable, character => {
    found.add(character)
    return ''
  })
  for (const each of found)
    state.context.report(
      'not-shown',
      {what: 'a control character', format: 'text', text: codePoint(each)},
      place,
    )
  return result
}

/** `'\u001b'` → `U+001B` */
function codePoint(character: string): string {
  const point = character.codePointAt(0) as number
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
}
