import type {State} from '../state.ts'
import {accented} from '../unicode/accents.ts'
import {coverage, inTypewriter} from '../unicode/coverage.ts'
import {equivalent} from '../unicode/equivalents.ts'
import {greekLetter} from '../unicode/greek-letter.ts'
import {type Script, scriptOf} from '../unicode/scripts.ts'
import {breakable} from './breakable.ts'
import type {Context} from './context.ts'
import {signs} from './signs.ts'

/** A character with the marks on it. */
const cluster = /\P{M}\p{M}*|\p{M}+/gu

/** Shapes its neighbours and shows nothing itself. */
const joiner = /^(?:\u200c|\u200d|\p{Variation_Selector})$/u

/** Controls, and what has no meaning without a script that uses it. */
const unseen = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Variation_Selector}]$/u

/** Nothing that a font could have. */
const broken = /[\p{Cs}\p{Cn}\p{Co}]/gu

/** Pairs that fonts draw as one sign. */
const ligature = new Set(['--', ',,', "''"])

/**
 * Text as LaTeX that shows it, in one pass: `R&D -- 5 %` → `R\&D -{}- 5 \%`.
 * What the fonts lack is noted in `state.found`, for the preamble.
 */
export function escapeTex(
  value: string,
  context: Context,
  state: State,
): string {
  const {found, scope} = state
  const titled = scope.title || context === 'plain'
  const pieces: string[] = []
  let run: {script: Script; text: string} | undefined
  let previous = ''

  const flush = () => {
    if (run) pieces.push(`\\text${run.script.name}{${run.text}}`)
    run = undefined
  }
  const put = (piece: string) => {
    flush()
    pieces.push(piece)
  }
  const note = (character: string) => {
    found.characters.add(character)
    if (titled) found.titled.add(character)
  }
  const inScript = (script: Script, text: string) => {
    if (run?.script !== script) flush()
    run = {script, text: (run?.text ?? '') + text}
    const seen = found.scripts.get(script.name) ?? new Set()
    found.scripts.set(script.name, seen)
    for (const each of text) seen.add(each)
  }

  const clusters = normalize(value, context).match(cluster) ?? []
  for (const [index, each] of clusters.entries()) {
    const [base = '', ...marks] = each
    if (joiner.test(base) && run) inScript(run.script, each)
    else if (unseen.test(base) && base !== '\u00ad') continue
    else if (marks.length > 0 && coverage(base).pdf) {
      const latex = accented(each)
      put(latex ?? sign(base))
      const rest = latex === undefined ? marks.filter(m => !joiner.test(m)) : []
      if (rest.length > 0) inScript(scriptOf('\u20e3'), rest.join(''))
    } else if (base < '\u0080' || signs.has(base)) put(sign(base))
    else if (marks.length > 0) inScript(scriptOf(base), each)
    else single(base, clusters[index - 1], clusters[index + 1])
    previous = each
  }
  flush()
  return context === 'plain' ? pieces.join('') : breakable(pieces, context)

  function sign(character: string): string {
    const start = pieces.every(each => each === ' ')
    if (context === 'code') {
      if (character === "'") return '\\textquotesingle{}'
      if (character === ' ' && (previous === ' ' || start)) return '\\ '
    }
    const known = signs.get(character)
    if (known !== undefined) return known
    if (ligature.has(previous + character)) return `{}${character}`
    return start && /[[*]/.test(character) ? `{${character}}` : character
  }

  /** A character beyond ASCII without marks. */
  function single(character: string, before = '', after = ''): void {
    const {pdf, unicode} = coverage(character)
    const script = scriptOf(character)
    if (script.name === 'greek') {
      const letter = greekLetter(character)
      const alone = ![before, after].some(other =>
        /\p{Script=Greek}/u.test(other),
      )
      if (letter !== undefined && alone && context !== 'plain')
        put(`\\(${letter}\\)`)
      else inScript(script, character)
    } else if (pdf && unicode) {
      const lacks = context === 'code' && !inTypewriter(character)
      put(lacks ? `\\textrm{${character}}` : character)
    } else if (accented(character) ?? equivalent(character)) {
      note(character)
      put(character)
    } else inScript(script, character)
  }
}

/** Composed, blanks of a line as single spaces, broken characters marked. */
function normalize(value: string, context: Context): string {
  const line = value.normalize('NFC').replaceAll(broken, '\ufffd')
  return context === 'code'
    ? line.replaceAll(/[\t\n\r]/g, ' ')
    : line.replaceAll(/[\t\n\r ]+/g, ' ')
}
