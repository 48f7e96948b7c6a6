import {match, type Source, skipDot} from './source.ts'
import {digitsOf} from './token.ts'

/** Most parts of one duration: years, months, weeks. */
const mostParts = 4

/** Index behind `2 years, 3 months`, `11 Monate`, `2年3ヶ月`; `at` if none. */
export function skipDuration(source: Source, at: number): number {
  const {tokens} = source
  const approximate = match(source, 'approximate', at)
  let next = approximate ? skipDot(source, approximate.next) : at
  if (tokens[next]?.key === '~') next++
  let behind = at
  for (let part = 0; part < mostParts; part++) {
    const number = skipNumber(source, next)
    if (number === next) break
    const unit = match(source, 'unit', number)
    if (!unit) break
    behind = skipDot(source, unit.next)
    next = match(source, 'and', behind)?.next ?? behind
    if (tokens[next]?.key === ',' || tokens[next]?.key === '&') next++
  }
  return behind
}

/** `11`, `1.5`, `1,5`, `3+`, `½` */
function skipNumber({tokens}: Source, at: number): number {
  if (digitsOf(tokens[at]) === 0 || digitsOf(tokens[at]) > 3) return at
  const sign = tokens[at + 1]
  if (sign?.key === '+') return at + 2
  return (sign?.key === '.' || sign?.key === ',') &&
    sign.gap === 'none' &&
    tokens[at + 2]?.gap === 'none' &&
    digitsOf(tokens[at + 2]) > 0
    ? at + 3
    : at + 1
}
