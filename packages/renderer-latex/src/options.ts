import type {OptionsSchema} from '@cvast/core'

/** How the LaTeX document looks. */
export interface LatexOptions {
  /** Paper size. */
  paper: 'a4' | 'a5' | 'letter' | 'legal'
  /** Size of the running text, in points. */
  fontSize: number
  /** Left and right margin, in millimetres. */
  margins: number
  /** Colour of headings and links, six hexadecimal digits. */
  accent: string
  /** `compact` fits about a fifth more on a page. */
  density: 'comfortable' | 'compact'
  /** Where the date of an entry stands: at the right edge, or below the title. */
  dates: 'right' | 'below'
  /** Whether sections and entries are numbered. */
  numbered: boolean
  /** Whether lists in sections of publications are numbered. */
  numberedPublications: boolean
  /**
   * The person's name, set in bold in publications, however they spell it:
   * `Jane Doe` finds `J. Doe` and `Doe, J.`, too. Several, parted by `;`.
   */
  ownName: string
  /** LaTeX of your own at the end of the preamble; passed on as it is. */
  preamble: string
  /** A KOMA-Script class. */
  documentClass: string
  /** Whether the PDF carries its structure (TeX Live 2022 or newer). */
  tagged: boolean
}

export const latexSchema: OptionsSchema<LatexOptions> = {
  paper: {
    type: 'choice',
    values: ['a4', 'a5', 'letter', 'legal'],
    default: 'a4',
    description: 'Paper size.',
  },
  fontSize: {
    type: 'number',
    default: 11,
    min: 8,
    max: 14,
    description: 'Size of the running text, in points.',
  },
  margins: {
    type: 'number',
    default: 25,
    min: 10,
    max: 50,
    description: 'Left and right margin, in millimetres.',
  },
  accent: {
    type: 'string',
    default: '1F3A5F',
    pattern: {test: /^[0-9A-Fa-f]{6}$/, expected: 'six hexadecimal digits'},
    description: 'Colour of headings and links, six hexadecimal digits.',
  },
  density: {
    type: 'choice',
    values: ['comfortable', 'compact'],
    default: 'comfortable',
    description: '`compact` fits about a fifth more on a page.',
  },
  dates: {
    type: 'choice',
    values: ['right', 'below'],
    default: 'right',
    description: 'Where the date of an entry stands.',
  },
  numbered: {
    type: 'boolean',
    default: false,
    description: 'Number sections and entries.',
  },
  numberedPublications: {
    type: 'boolean',
    default: false,
    description: 'Number the lists in sections of publications.',
  },
  ownName: {
    type: 'string',
    default: '',
    description:
      'Your name (`Jane Doe`): bold in publications, also as `J. Doe` or `Doe, J.`. Several names are parted by `;`.',
  },
  preamble: {
    type: 'string',
    default: '',
    description:
      'LaTeX of your own for the end of the preamble. Trusted: passed as it is.',
  },
  documentClass: {
    type: 'string',
    default: 'scrartcl',
    pattern: {
      test: /^[A-Za-z][A-Za-z0-9-]*$/,
      expected: 'the name of a KOMA-Script class',
    },
    description: 'A KOMA-Script class: `scrartcl`, `scrreprt`.',
  },
  tagged: {
    type: 'boolean',
    default: false,
    description:
      'Ask for a tagged PDF by `\\DocumentMetadata` (pdfLaTeX and LuaLaTeX of TeX Live 2022 or newer).',
  },
}
