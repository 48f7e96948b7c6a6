import type {OptionsSchema} from '@cvast/core'

/** How the text is laid out. */
export interface TextOptions {
  width: number
  ascii: boolean
  eol: 'lf' | 'crlf'
  bom: boolean
  links: 'inline' | 'footnotes' | 'none'
  dates: 'own-line' | 'right' | 'before'
  bullets: '-' | '*' | '•' | '–'
  headings: 'underline' | 'caps' | 'plain'
  tables: 'columns' | 'lines'
}

export const textSchema = {
  width: {
    type: 'number',
    default: 78,
    min: 0,
    max: 1000,
    integer: true,
    description:
      'Columns of a line; 0 never breaks lines, which is best for web forms.',
  },
  ascii: {
    type: 'boolean',
    default: false,
    description:
      'Spell everything in ASCII, by the rules of the language, for systems that garble the rest.',
  },
  eol: {
    type: 'choice',
    values: ['lf', 'crlf'],
    default: 'lf',
    description: 'Line endings; `crlf` for old Windows programs.',
  },
  bom: {
    type: 'boolean',
    default: false,
    description:
      'Begin with a byte order mark, for old Windows programs that guess the encoding.',
  },
  links: {
    type: 'choice',
    values: ['inline', 'footnotes', 'none'],
    default: 'inline',
    description:
      'Addresses of links: after their text, as notes at the end, or left out.',
  },
  dates: {
    type: 'choice',
    values: ['own-line', 'right', 'before'],
    default: 'own-line',
    description:
      'Dates of entries: on a line below the title, at the right end of its line, or before it.',
  },
  bullets: {
    type: 'choice',
    values: ['-', '*', '•', '–'],
    default: '-',
    description: 'What items of lists begin with.',
  },
  headings: {
    type: 'choice',
    values: ['underline', 'caps', 'plain'],
    default: 'underline',
    description:
      'Titles of sections: underlined with dashes, in capitals, or as they are.',
  },
  tables: {
    type: 'choice',
    values: ['columns', 'lines'],
    default: 'columns',
    description:
      'Tables: in aligned columns where the width allows it, or always a line for each row, which programs read better.',
  },
} as const satisfies OptionsSchema<TextOptions>
