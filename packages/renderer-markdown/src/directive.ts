import type {Html} from 'mdast'

/** Words and facts of one directive, in order; `undefined` is left out. */
export interface Directive {
  words?: readonly string[]
  facts?: Readonly<Record<string, string | readonly string[] | undefined>>
}

/**
 * A directive as an HTML comment, or nothing where it says nothing.
 * `{words: ['end'], facts: {tags: ['a', 'b c']}}` →
 * `<!-- cv: end tags=a,"b c" -->`.
 */
export function directive({words = [], facts = {}}: Directive): Html[] {
  const said = [...words]
  for (const [key, value] of Object.entries(facts))
    if (typeof value === 'string') said.push(`${key}=${quoteValue(value)}`)
    else if (value) said.push(`${key}=${value.map(quoteValue).join(',')}`)
  return said.length === 0
    ? []
    : [{type: 'html', value: `<!-- cv: ${said.join(' ')} -->`}]
}

/** As it is where it is one harmless word, else in quotes. */
function quoteValue(value: string): string {
  return /^[\p{L}\p{N}_.]+(?:[-/:+][\p{L}\p{N}_.]+)*$/u.test(value)
    ? value
    : `"${value.replaceAll(special, escapeCharacter)}"`
}

/**
 * What would end the quotes, the comment, or the line. A hyphen after a
 * hyphen counts, since older readers of HTML end comments there.
 */
const special = /["\\]|(?<=-)-|[<>]|\p{Cc}|[\u2028\u2029]|\p{Cs}/gu

function escapeCharacter(character: string): string {
  return /["\\-]/.test(character)
    ? `\\${character}`
    : `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
