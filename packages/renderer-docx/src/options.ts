import type {OptionsSchema} from '@cvast/core'

/** Settings of `docx`. */
export interface DocxOptions {
  /** `letter` for readers in North America. */
  paper: 'a4' | 'letter'
  /** Top and bottom margin in millimetres. */
  marginVertical: number
  /** Left and right margin in millimetres. */
  marginHorizontal: number
  /** Typeface of the text. Choose one that every reader's Word has. */
  font: string
  /** Typeface of name and headings; empty: the one of the text. */
  headingFont: string
  /** Size of the text in points, in halves. */
  fontSize: number
  /** Colour of name, section titles and links, `#rrggbb`. */
  accent: string
  /** Where an entry's date stands. */
  datePosition: 'right' | 'line' | 'left'
  /** How much room there is between paragraphs. */
  density: 'compact' | 'normal' | 'relaxed'
  /** `text` for readers that drop Word's equations, as many ATS do. */
  math: 'omml' | 'text'
  /** A .docx or .dotx whose styles and page set-up are used. */
  reference: string
  /** Name and page number at the foot of every page but the first. */
  footer: boolean
  /** Whether the person's photo is shown. */
  photo: boolean
  /** Keywords of the document; empty: taken from the skills. */
  keywords: readonly string[]
}

export const schema: OptionsSchema<DocxOptions> = {
  paper: {
    type: 'choice',
    default: 'a4',
    values: ['a4', 'letter'],
    description: 'Size of the page',
  },
  marginVertical: {
    type: 'number',
    default: 18,
    min: 5,
    max: 60,
    description: 'Top and bottom margin in millimetres',
  },
  marginHorizontal: {
    type: 'number',
    default: 20,
    min: 5,
    max: 60,
    description: 'Left and right margin in millimetres',
  },
  font: {
    type: 'string',
    default: 'Calibri',
    pattern: {test: /^[^\p{C}]{1,31}$/u, expected: 'the name of a typeface'},
    description: 'Typeface of the text',
  },
  headingFont: {
    type: 'string',
    default: '',
    pattern: {test: /^[^\p{C}]{0,31}$/u, expected: 'the name of a typeface'},
    description: 'Typeface of name and headings; empty: as `font`',
  },
  fontSize: {
    type: 'number',
    default: 10.5,
    min: 7,
    max: 16,
    description: 'Size of the text in points',
  },
  accent: {
    type: 'string',
    default: '#1f4e79',
    pattern: {
      test: /^#[\da-f]{6}$/i,
      expected: 'a colour such as `#1f4e79`',
    },
    description: 'Colour of name, section titles and links',
  },
  datePosition: {
    type: 'choice',
    default: 'right',
    values: ['right', 'line', 'left'],
    description: 'Where the date of an entry stands',
  },
  density: {
    type: 'choice',
    default: 'normal',
    values: ['compact', 'normal', 'relaxed'],
    description: 'Room between paragraphs',
  },
  math: {
    type: 'choice',
    default: 'omml',
    values: ['omml', 'text'],
    description: 'Maths as native equations or as text',
  },
  reference: {
    type: 'file',
    default: '',
    description: 'A .docx or .dotx whose styles and page set-up are used',
  },
  footer: {
    type: 'boolean',
    default: true,
    description: 'Name and page number at the foot of pages after the first',
  },
  photo: {
    type: 'boolean',
    default: true,
    description: 'Whether the photo of the person is shown',
  },
  keywords: {
    type: 'list',
    default: [],
    description: 'Keywords of the document; empty: taken from the skills',
  },
}
