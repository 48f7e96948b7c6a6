import type {Context} from './context.ts'
import {signs} from './signs.ts'

/** Where a character stands. */
export interface Around {
  context: Context
  /** The text before it, at least its last word. */
  before: string
  /** The character after it; empty at the end. */
  after: string
  /** In a heading. */
  title: boolean
  /** A bracket without its partner. */
  solo: boolean
}

/** Pairs that fonts draw as one sign; LuaTeX does so across `{}`, too. */
const ligatures = new Set(['--', ',,', "''", '<<', '>>', '?`', '!`'])

/** After it, a full stop would be that of an abbreviation. */
const capitals = /\p{Lu}[\p{Lu}\p{N}]*\p{Lu}$/u

/** `e.g.`: the space after it is no longer than others. */
const abbreviation = /(?:^|[\s(])(?:\p{Ll}\.){2,}$/u

/** A character of ASCII, and some others, as LaTeX: `&` → `\&`. */
export function sign(character: string, around: Around): string {
  const {context, before, after, solo} = around
  const known = signs.get(character)
  if (context === 'plain') return inPlain(character, known)
  const start = before.trim() === ''
  if (ligatures.has(before.slice(-1) + character))
    return `\\mbox{}${known ?? character}`
  if (context === 'code') return inCode(character, known, before)
  if (known !== undefined) return known
  if (character === ' ') return abbreviation.test(before) ? '\\ ' : ' '
  if (solo) return character === '[' ? '\\lbrack{}' : '\\rbrack{}'
  // `\\[` and `\item[`, `\\*` would take it for themselves.
  if (start && (character === '[' || character === '*')) return `{${character}}`
  if (/[.!?:]/.test(character) && (after === '' || after === ' ')) {
    if (capitals.test(before)) return `\\@${character}`
  }
  // Language checkers take a blank here for a slip.
  return /[.,;:!?]/.test(character) && before.endsWith(' ')
    ? `{}${character}`
    : character
}

/** Without anything but characters: no space of a width, no hyphenation. */
function inPlain(character: string, known: string | undefined): string {
  if (character === '\u00ad') return ''
  if (character === '\u2011') return '-'
  return known !== undefined && character > '\u00a0'
    ? ' '
    : (known ?? character)
}

/** Blanks count, quotes are straight. */
function inCode(
  character: string,
  known: string | undefined,
  before: string,
): string {
  if (character === "'") return '\\textquotesingle{}'
  if (character === ' ')
    return before === '' || before.endsWith(' ') ? '\\ ' : ' '
  return known ?? character
}
