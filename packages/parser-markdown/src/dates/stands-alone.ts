import type {Reading} from './reading.ts'
import type {Source} from './source.ts'
import {digitsOf, type Token} from './token.ts'

/**
 * Whether what stands around a reading lets it be a date: not a piece of a
 * telephone number, a version, a price, a path, `ISO 9001:2015`, `C++11`.
 */
export function standsAlone(
  source: Source,
  at: number,
  reading: Reading,
): boolean {
  return before(source, at, reading) && behind(source, reading)
}

function before({tokens}: Source, at: number, {bare}: Reading): boolean {
  const token = tokens[at] as Token
  const last = tokens[at - 1]
  if (!last || token.gap === 'line') return true
  if (token.gap === 'none') {
    if (last.kind === 'word') return false
    if (last.kind === 'number') return false
    if (last.kind === 'sign' && token.kind === 'number') {
      const further = tokens[at - 2]
      const touches = last.gap === 'none' && further !== undefined
      if (glue.has(last.key) && (touches || last.key !== '_')) return false
      if (touches && (last.key === '.' || last.key === '/')) return false
      if (touches && last.key === ':' && further.kind === 'number') return false
      if (touches && last.key === ',' && further.kind === 'number') return false
      if (touches && last.key === '-' && isHyphenated(further)) return false
      if (last.key === '/' || last.key === '.') return false
    }
  }
  if (!bare) return true
  if (last.kind === 'sign' && currencies.has(last.key)) return false
  const abbreviation = last.key === '.' ? tokens[at - 2] : last
  if (abbreviation && numbered.has(abbreviation.key)) return false
  return !followsPhone(tokens, at)
}

/** Most groups of digits of a telephone number. */
const mostGroups = 5

/** Groups of a telephone number stand before: `+49 171 2015`, `030 2012`. */
function followsPhone(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= mostGroups; back++) {
    const last = tokens[at - back]
    if (last?.kind !== 'number' || tokens[at - back + 1]?.gap !== 'blank')
      return false
    if (digitsOf(last) >= 3 && !isYear(last)) return true
  }
  return false
}

function isHyphenated(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number'
}

function isYear(token: Token): boolean {
  return digitsOf(token) === 4 && token.value >= 1900 && token.value <= 2099
}

function behind({tokens, text}: Source, {next, bare}: Reading): boolean {
  const token = tokens[next]
  const last = tokens[next - 1]
  if (!token || !last || token.gap === 'line') return true
  if (token.gap === 'none' && last.kind === 'number') {
    if (token.kind === 'word' || token.kind === 'number') return false
    const further = tokens[next + 1]
    if (
      glueBehind.has(token.key) &&
      (token.key !== '_' || further?.gap === 'none')
    )
      return false
    if (further?.gap === 'none') {
      const word = further.kind === 'word'
      const number = further.kind === 'number'
      if (
        token.key === '-' &&
        (number ||
          (word && text[token.start] === '-' && token.end - token.start === 1))
      )
        return false
      if (token.key === '/' && (word || number)) return false
      if ((token.key === '.' || token.key === ':') && number) return false
      if (token.key === ',' && digitsOf(further) === 3) return false
    }
  }
  if (!bare) return true
  if (token.kind === 'sign' && currencies.has(token.key)) return false
  if (token.kind === 'word' && amounts.has(token.key)) return false
  return !(
    token.kind === 'number' &&
    token.gap === 'blank' &&
    (digitsOf(token) >= 5 || (digitsOf(token) === 3 && token.key[0] === '0'))
  )
}

const currencies = new Set(['$', '€', '£', '¥', '₩', '₹', '￥', '₽', '₪', '₺'])

/** Signs that make a number part of something else when they touch it. */
const glue = new Set([...'#@_+=%&^\\?', ...currencies])
const glueBehind = new Set([...'@_+=%\\#', '°', '‰', ...currencies])

/** Words before numbers that are no years. */
const numbered = new Set(
  `pp p pages page pg s seite seiten vol no nr № iso din en iec rfc zip plz tel
  phone fax room port usd eur gbp chf jpy rs cny art artikel article § isbn
  issn doi arxiv nº núm num`.split(/\s+/),
)

/** Words behind numbers that are no years. */
const amounts = new Set(
  `eur euro euros usd dollars gbp chf km kg mb gb tb kb hz khz mhz ghz px dpi
  kw mw gwh kwh m² h ms pm`.split(/\s+/),
)
