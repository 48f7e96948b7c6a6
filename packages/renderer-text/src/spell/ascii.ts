import {type Place, quote} from '@cvast/core'
import type {State} from '../state.ts'
import {zeroWidth} from '../width/tables.ts'
import {byLanguage} from './by-language.ts'
import {inCase} from './in-case.ts'
import {symbols} from './symbols.ts'

/** Blanks that hold words together; they are blanks only once lines are cut. */
const noBreak = /[\u00a0\u2007\u202f]/

/** Numbers that are raised: without a mark, `10³` would read as `103`. */
const raised = /[⁺⁻]?[⁰¹²³⁴-⁹]+/g

/** `3½` is not `31/2`. */
const fraction = /(\d)([¼½¾⅐-⅞])/g

/**
 * Text in ASCII: by the rules of its language, then symbol by symbol, then by
 * the general table. What has no equivalent becomes `?` and is named in a
 * message. `Größe ≥ 3` → `Groesse >= 3` in German, `Grosse >= 3` elsewhere.
 */
export function ascii(value: string, place: Place, state: State): string {
  const {transliterate} = state
  if (!transliterate || /^\p{ASCII}*$/u.test(value)) return value
  const composed = byLanguage(value.normalize('NFC'), state.lang)
    .replaceAll(raised, '^$&')
    .replaceAll(fraction, '$1 $2')
  const missing = new Set<string>()
  reportChinese(composed, place, state)
  const result = composed.replaceAll(/\P{ASCII}/gu, (character, at: number) => {
    if (noBreak.test(character)) return '\u00a0'
    const symbol = symbols.get(character)
    if (symbol !== undefined) return symbol
    const spelled = transliterate(character)
    if (spelled !== '')
      return inCase(spelled, composed[at - 1], composed[at + character.length])
    if (changesOther(character)) return ''
    missing.add(character)
    return '?'
  })
  for (const each of missing)
    state.context.report(
      'not-shown',
      {what: 'a character without ASCII form', format: 'text', text: each},
      place,
    )
  return result
}

/** Marks, joiners, colours of emoji: without a form of their own. */
function changesOther(character: string): boolean {
  const point = character.codePointAt(0) as number
  return zeroWidth(point) || (point >= 0x1f3fb && point <= 0x1f3ff)
}

/** The general table reads all ideographs as Chinese. */
function reportChinese(text: string, place: Place, state: State): void {
  const found = /^ja\b/i.test(state.lang) && /\p{Script=Han}+/u.exec(text)?.[0]
  if (!found) return
  state.context.report(
    'shown-differently',
    {
      what: `the Japanese ${quote(found)}`,
      format: 'text',
      as: 'its Chinese reading',
    },
    place,
  )
}
