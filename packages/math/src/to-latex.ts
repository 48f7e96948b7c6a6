import type {MathAccepted, MathEdit} from './math-result.ts'

/** How `toLatex` writes what is not maths. */
export interface ToLatexOptions {
  /**
   * Escapes characters of prose beyond ASCII (`\text{für}`: `ü`) for the
   * document they go to. Set it where not every font has every character.
   * Default: as they are, in UTF-8.
   */
  prose?: (text: string) => string
}

/**
 * Accepted maths for the inside of `\( \)`: as the author wrote it, trimmed,
 * with commands for characters that TeX's fonts for maths do not have. It
 * needs the `packages` of the result and runs on every engine.
 *
 * `α_s ≥ 10⁻³` → `\alpha_s \ge 10^{-3}`
 */
export function toLatex(
  {source, edits}: MathAccepted,
  {prose = text => text}: ToLatexOptions = {},
): string {
  const parts: string[] = []
  let done = 0
  let open = false
  for (const edit of joinProse(edits)) {
    add(source.slice(done, edit.start))
    if ('latex' in edit) add(edit.latex, true)
    else if (edit.inMaths) add(`\\text{${prose(edit.prose)}}`)
    else add(prose(edit.prose))
    done = edit.end
  }
  add(source.slice(done))
  // A blank line would end the paragraph, which maths must not.
  return parts
    .join('')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]*\n[ \t\n]*/g, '\n')

  /** Adds text; the space that ends a command only where a letter follows. */
  function add(text: string, edited = false): void {
    if (text === '') return
    if (open && /^[A-Za-z]/.test(text)) parts.push(' ')
    open = edited && /\\[A-Za-z]+ $/.test(text)
    parts.push(open ? text.slice(0, -1) : text)
  }
}

/** Prose that is one run gets one `\text`. */
function joinProse(edits: readonly MathEdit[]): MathEdit[] {
  const joined: MathEdit[] = []
  for (const edit of edits) {
    const last = joined.at(-1)
    const both = last && 'prose' in last && 'prose' in edit
    if (both && last.end === edit.start && last.inMaths === edit.inMaths) {
      const text = last.prose + edit.prose
      joined[joined.length - 1] = {...last, end: edit.end, prose: text}
    } else if (edit.start < edit.end || !('latex' in edit) || edit.latex) {
      joined.push(edit)
    }
  }
  return joined
}
