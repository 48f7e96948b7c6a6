import type {Position} from 'unist'
import type {Context} from '../context.ts'

/** Foreign markup that people leave in Markdown; its text is kept. */
const kinds = [
  {what: 'template code', pattern: /\{\{.{0,200}?\}\}|\{%.{0,200}?%\}/s},
  {what: 'a TeX command', pattern: /\\[a-zA-Z]{2,40}(?![a-zA-Z\\])/},
  {
    what: 'an attribute list',
    pattern: /\{:?\s?[.#][\w-]{1,60}[^{}\n]{0,200}\}/,
  },
  {what: 'a fenced div', pattern: /^:::+/m},
] as const

/** Reports each kind of foreign markup once. */
export function tellMarkup(
  value: string,
  position: Position | undefined,
  context: Context,
): void {
  if (!/[{\\:]/.test(value)) return
  for (const {what, pattern} of kinds) {
    const found = pattern.exec(value)?.[0]
    if (found !== undefined)
      context.reportOnce(what, 'foreign-markup', {what, found}, position)
  }
}
