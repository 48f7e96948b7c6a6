import type {State} from '../state.ts'
import {accented} from '../unicode/accents.ts'
import {coverage, inTypewriter} from '../unicode/coverage.ts'
import {equivalent} from '../unicode/equivalents.ts'
import {greekLetter} from '../unicode/greek-letter.ts'
import {rareScript, scriptOf} from '../unicode/scripts.ts'
import {breakable} from './breakable.ts'
import {clusters} from './clusters.ts'
import type {Context} from './context.ts'
import {providedSign} from './provided-sign.ts'
import {runs} from './runs.ts'
import {sign} from './sign.ts'
import {signs} from './signs.ts'
import {soloBrackets} from './solo-brackets.ts'

/** Shapes its neighbours and shows nothing itself. */
const joiner = /^(?:\u200c|\u200d|\p{Variation_Selector})$/u

/** Controls, and what has no meaning without a script that uses it. */
const unseen = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Variation_Selector}]$/u

/**
 * Text as LaTeX that shows it, in one pass: `R&D, 5 %` → `R\&D, 5 \%`. What
 * the fonts lack is noted in `state.found`, for the preamble.
 */
export function escapeTex(
  value: string,
  context: Context,
  state: State,
): string {
  const {found, scope} = state
  const out = runs(state)
  const all = clusters(value, context)
  const solo = soloBrackets(all)
  let before = ''

  for (const [index, each] of all.entries()) {
    const [base = '', ...marks] = each
    const after = all[index + 1] ?? ''
    const script = out.current()
    const plain = () =>
      sign(base, {
        context,
        before,
        after,
        title: scope.title,
        solo: solo.has(index),
      })
    if (script !== undefined && joiner.test(base)) out.script(script, each)
    else if (signs.has(base) || (base < '\u0080' && !unseen.test(base)))
      withMarks(plain, each, marks)
    else if (unseen.test(base)) continue
    else if (marks.length === 0) beyond(base, after)
    else if (coverage(base).pdf) withMarks(() => base, each, marks)
    else out.script(scriptOf(base), each)
    before = each === ' ' ? `${before.slice(-1)} ` : before.slice(-24) + each
  }
  const pieces = out.end()
  return context === 'plain'
    ? pieces.join('')
    : breakable(pieces, context, scope.room)

  /** A character that all fonts have, and marks on it. */
  function withMarks(
    plain: () => string,
    each: string,
    marks: readonly string[],
  ): void {
    const shown = marks.filter(mark => !joiner.test(mark))
    const latex = shown.length > 0 ? accented(each) : undefined
    const written = latex ?? plain()
    const provided = providedSign(written)
    if (provided !== undefined) found.signs.add(provided)
    // Language checkers count brackets.
    if (provided === 'lbrack') found.signs.add('rbrack')
    if (provided === 'rbrack') found.signs.add('lbrack')
    out.put(written)
    if (latex === undefined && shown.length > 0)
      out.script(rareScript, shown.join(''))
  }

  /** A single character beyond ASCII. */
  function beyond(character: string, after: string): void {
    const {pdf, unicode} = coverage(character)
    const script = scriptOf(character)
    if (script.name === 'greek') {
      const letter = greekLetter(character)
      const alone = !script.test.test(before.slice(-1) + after)
      if (letter !== undefined && alone && context !== 'plain')
        out.put(`\\(${letter}\\)`)
      else out.script(script, character)
    } else if (pdf && unicode) {
      const lacks = context === 'code' && !inTypewriter(character)
      out.put(lacks ? `\\textrm{${character}}` : character)
    } else if (accented(character) ?? equivalent(character)) {
      found.characters.add(character)
      if (scope.title || context === 'plain') found.titled.add(character)
      out.put(character)
    } else out.script(script, character)
  }
}
