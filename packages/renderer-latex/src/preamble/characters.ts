import type {Flow} from '../layout/flow.ts'
import type {State} from '../state.ts'
import {accented} from '../unicode/accents.ts'
import {coverage} from '../unicode/coverage.ts'
import {equivalent} from '../unicode/equivalents.ts'
import {paragraph} from './paragraph.ts'

/** Characters that the fonts lack and TeX has another way to write. */
export function characters(state: State): Flow {
  const all: string[] = []
  const pdf: string[] = []
  const unicode: string[] = []
  for (const each of [...state.found.characters].sort(byCode)) {
    const covered = coverage(each)
    const list = covered.unicode ? pdf : covered.pdf ? unicode : all
    list.push(declaration(each, state))
  }
  if (all.length + pdf.length + unicode.length === 0) return []
  return paragraph(
    '% Characters that the fonts lack.',
    ...all,
    ...(pdf.length > 0 ? ['\\ifPDFTeX', ...pdf.map(indented), '\\fi'] : []),
    ...(unicode.length > 0
      ? ['\\ifPDFTeX\\else', ...unicode.map(indented), '\\fi']
      : []),
  )
}

/** `≥` → `\newunicodechar{≥}{\ensuremath{\geq}}` */
function declaration(character: string, state: State): string {
  const other = equivalent(character)
  if (other?.needs) state.found.packages.add(other.needs)
  const latex = accented(character) ?? other?.latex ?? ''
  const code = character.codePointAt(0)?.toString(16).toUpperCase()
  const shown = state.found.titled.has(character)
    ? `\\texorpdfstring{${latex}}{\\unichar{"${code}}}`
    : latex
  // Language checkers count quotes.
  const hush = shown === latex ? '' : '% chktex 18'
  return `\\newunicodechar{${character}}{${shown}}${hush}`
}

function indented(text: string): string {
  return `  ${text}`
}

function byCode(a: string, b: string): number {
  return (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0)
}
