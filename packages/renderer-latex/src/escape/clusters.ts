import type {Context} from './context.ts'

/** A character with the marks on it. */
const cluster = /\P{M}\p{M}*|\p{M}+/gu

/** Nothing that a font could have. */
const broken = /[\p{Cs}\p{Cn}\p{Co}]/gu

/**
 * The characters of a text, each with its marks: composed, blanks of a line as
 * single spaces, broken characters as U+FFFD.
 */
export function clusters(value: string, context: Context): readonly string[] {
  const text = value.normalize('NFC').replaceAll(broken, '\ufffd')
  const line =
    context === 'code'
      ? text.replaceAll(/[\t\n\r]/g, ' ')
      : text.replaceAll(/[\t\n\r ]+/g, ' ')
  return line.match(cluster) ?? []
}
