import {mathAlphabet} from '../commands/math-alphabet.ts'
import {typedSpaces} from '../commands/typed-spaces.ts'
import {report} from './report.ts'
import type {State} from './state.ts'
import {take} from './take.ts'
import type {Token} from './token.ts'
import {typedLatex} from './typed-latex.ts'
import {typedScriptLatex} from './typed-script-latex.ts'
import {use} from './use.ts'

/** Spelled otherwise for LaTeX, as not every font has them at their place. */
const spelled = new Map([
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
  ['|', '\\textbar{}'],
  ['"', '\\textquotedbl{}'],
])
const quotes = new Map([
  ['`', '‘'],
  ["'", '’'],
  ['~', '\u00A0'],
])

/** One character of prose, already taken: `'` → `’`. */
export function parseTextCharacter(state: State, token: Token): string {
  const {name, start, end} = token
  if (/^[%#&^_]$|^\p{C}|^\p{Zl}|^\p{Zp}/u.test(name)) {
    report(state, 'unexpected', token)
    return ''
  }
  const ascii = spelled.get(name)
  if (ascii !== undefined) state.edits.push({start, end, latex: ascii})
  const double = name === "'" || name === '`' || name === '-'
  if (double && state.source[end] === name) {
    const dash = name === '-' && state.source[end + 1] === name
    take(state, {end: end + (dash ? 2 : 1)})
    if (name === '-') return dash ? '—' : '–'
    return name === "'" ? '”' : '“'
  }
  if (name < '\u0080') return quotes.get(name) ?? name
  const space = typedSpaces.get(name)
  const latex =
    typedScriptLatex(state, name) ??
    alphabetLatex(state, name) ??
    typedLatex(state, name)
  if (space) state.edits.push({start, end, latex: space.latex})
  else if (latex) {
    const {length} = latex.trimEnd()
    const command = latex.slice(0, length)
    state.edits.push({start, end, latex: `\\ensuremath{${command}}`})
  } else state.edits.push({start, end, prose: name, inMaths: false})
  return name
}

/** A letter of an alphabet of maths, in prose: `ℝ` → `\\mathbb{R}`. */
function alphabetLatex(state: State, name: string): string | undefined {
  const styled = mathAlphabet(name)
  if (!styled) return undefined
  use(state, styled)
  return `${styled.latex}{${styled.letter}}`
}
