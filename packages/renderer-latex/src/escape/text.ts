import type {State} from '../state.ts'

/** What stands for a character of the text. */
const signs = new Map<string, string>([
  ['\\', '\\textbackslash{}'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['#', '\\#'],
  ['%', '\\%'],
  ['_', '\\_'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
  ['<', '\\textless{}'],
  ['>', '\\textgreater{}'],
  ['|', '\\textbar{}'],
  ['"', '\\textquotedbl{}'],
  ['`', '\\textasciigrave{}'],
  ['\u00a0', '~'],
  ['\u202f', '\\,'],
  ['\u2009', '\\,'],
  ['\u00ad', '\\-'],
  ['\u200b', ''],
])

/**
 * Text as LaTeX that shows it: `R&D -- 5 %` → `R\&D -{}- 5 \%`. Blanks of all
 * kinds become single spaces; control characters are dropped.
 */
export function escapeText(value: string, state: State): string {
  let result = ''
  let previous = ''
  for (const character of value
    .normalize('NFC')
    .replaceAll(/[\t\n\r ]+/g, ' ')) {
    if (/[\0-\x1f\x7f-\x9f\ufeff]/.test(character)) continue
    if (character > '\u007f') state.found.characters.add(character)
    const sign = signs.get(character)
    if (sign !== undefined) result += sign
    else if (/[-,']/.test(character) && character === previous)
      result += `{}${character}`
    else if (/[[*]/.test(character) && result.trim() === '')
      result += `{${character}}`
    else result += character
    previous = character
  }
  return result
}
