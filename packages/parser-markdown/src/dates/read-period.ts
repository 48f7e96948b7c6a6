import type {DateHit, DateOptions} from './date-hit.ts'
import {skipDuration} from './duration.ts'
import {toHit} from './find-periods.ts'
import {readAt} from './read-at.ts'
import {createSource, match, type Source} from './source.ts'
import type {Token} from './token.ts'
import {tokenize} from './tokenize.ts'

/** Longer texts are no dates; what is read is bounded. */
const longest = 300

/**
 * The date or range that the whole text is, allowing for brackets, marks and
 * punctuation around it and for a duration behind it. `(05/2015 – 03/2016, 11
 * Monate):` → 05/2015 – 03/2016; `Alpha 2015` → nothing.
 */
export function readPeriod(
  text: string,
  options: DateOptions = {},
): DateHit | undefined {
  if (text.length > longest) return undefined
  const tokens = tokenize(text)
  const source = createSource(text, tokens, options, true)
  let at = 0
  while (opens(tokens[at])) at++
  const reading = readAt(source, at) ?? ongoing(source, at)
  if (!reading) return undefined
  let next = reading.next
  while (next < tokens.length) {
    const inside = tokens[next]?.key === '(' ? next + 1 : next
    const behind = skipDuration(source, inside)
    if (behind > inside) next = behind
    else if (closes(tokens[next])) next++
    else return undefined
  }
  return toHit(text, tokens, at, reading)
}

/** `Current`, alone. */
function ongoing(source: Source, at: number) {
  const present = match(source, 'present', at)
  return (
    present && {
      end: 'present' as const,
      next: present.next,
      weak: false,
      bare: false,
      shape: 'present',
    }
  )
}

function opens(token: Token | undefined): boolean {
  return token?.kind === 'sign' && '([{<*_`"“„«|·•'.includes(token.key)
}

function closes(token: Token | undefined): boolean {
  return token?.kind === 'sign' && ')]}>*_`"”“»|·•.,:;'.includes(token.key)
}
