import type {Position} from 'unist'
import type {Context} from '../context.ts'
import {placesIn} from './places-in.ts'

interface Foreign {
  what: string
  pattern: RegExp
  /** What of the match is text; `undefined`: all of it, it stays. */
  text?: (match: RegExpMatchArray) => string
}

/** TeX commands that arrange, and those whose argument is text. */
const arranging =
  'newpage|pagebreak|clearpage|hfill|vfill|noindent|bigskip|medskip|smallskip|centering|raggedright|small|footnotesize|large|Large|LARGE|huge|Huge|linebreak|newline|par|quad|qquad'
const wrapping =
  'textbf|textit|textsc|texttt|textrm|textsf|emph|underline|mbox|uppercase'

/** Markup of other tools: what it is, and what of it is text. */
const kinds: readonly Foreign[] = [
  {
    what: 'fence of a div',
    pattern: /^:{3,}[^\n]{0,200}$\n?/gm,
    text: () => '',
  },
  {
    what: 'span with attributes',
    pattern: /\[([^[\]\n]{1,200})\]\{[.#:][^{}\n]{0,200}\}/g,
    text: match => match[1] ?? '',
  },
  {
    what: 'attribute list',
    pattern: /[ \t]*\{:?[ \t]*[.#][\w-][^{}\n]{0,200}\}/g,
    text: () => '',
  },
  {what: 'template code', pattern: /\{\{.{0,200}?\}\}|\{%.{0,200}?%\}/gs},
  {
    what: 'TeX command',
    pattern: new RegExp(
      `\\\\(?:${arranging})(?![a-zA-Z])\\*?(?:\\{\\})? ?|\\\\[vh]space\\*?\\{[^{}\\n]{0,40}\\}`,
      'g',
    ),
    text: () => '',
  },
  {
    what: 'TeX command',
    pattern: new RegExp(`\\\\(?:${wrapping})\\{([^{}\\n]{0,300})\\}`, 'g'),
    text: match => match[1] ?? '',
  },
  {
    what: 'TeX command',
    pattern: /\\(LaTeX|TeX|XeLaTeX|LuaLaTeX)(?![a-zA-Z])(?:\{\})?/g,
    text: match => match[1] ?? '',
  },
]

/**
 * Drops markup of other tools and keeps its text; each piece is reported
 * once. `## Skills {.unnumbered}` → `Skills`.
 */
export function withoutForeignMarkup(
  value: string,
  position: Position | undefined,
  context: Context,
): string {
  if (!/[{\\]|:::/.test(value)) return value
  let result = value
  for (const {what, pattern, text} of kinds) {
    const place = placesIn(position, context.source)
    result = result.replaceAll(pattern, (...match) => {
      const found = match[0] as string
      // (The end of a div says nothing that its begin did not.)
      if (!/^:+\s*$/.test(found))
        context.reportOnce(
          found.trim(),
          'foreign-markup',
          {what, found: found.trim()},
          place(found.trim()),
        )
      return text ? text(match as unknown as RegExpMatchArray) : found
    })
  }
  return result
}
