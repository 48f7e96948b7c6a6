import type {MathNode} from './nodes.ts'
import {asciiDialect} from './print/ascii-dialect.ts'
import {printList} from './print/print-list.ts'

/** How `toAscii` spells what has no ASCII form in maths. */
export interface ToAsciiOptions {
  /**
   * Prose and letters beyond ASCII: `für` → `fuer`. Set it where the language
   * is known. Default: letters lose their marks, all else becomes `?`. What it
   * gives beyond ASCII becomes `?`, too.
   */
  transliterate?: (text: string) => string
}

/**
 * Maths as text in ASCII.
 *
 * `\sqrt{s_{NN}} = 200` → `sqrt(s_NN) = 200`, `\alpha_s` → `alpha_s`
 */
export function toAscii(
  nodes: readonly MathNode[],
  {transliterate = withoutMarks}: ToAsciiOptions = {},
): string {
  const dialect = asciiDialect(transliterate)
  return printList(nodes, dialect, false)
    .replace(/[^ -~]/gu, '?')
    .replace(/ {2,}/g, ' ')
    .trim()
}

function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '')
}
