import {
  type Block,
  type Cv,
  cv,
  emphasis,
  entry,
  list,
  listItem,
  paragraph,
  period,
  person,
  section,
  strong,
  term,
  termList,
  text,
} from '@cvast/core'
import {formulas} from './arbitrary-phrasing.ts'

const hex =
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4' +
  '890000000d49444154789c63f8cfc0f01f00050001ff89993d1d000000004945' +
  '4e44ae426082'

/** A PNG of one red pixel: what `read` gives for the image of `tortureCv`. */
export const pixel: Uint8Array = Uint8Array.from(hex.match(/../g) ?? [], each =>
  Number.parseInt(each, 16),
)

/**
 * One CV with every node, every mark in every other, lists five deep, and the
 * characters that formats trip over. `scripts` adds text in writing systems
 * that not every format's fonts can show.
 */
export function tortureCv({scripts = false} = {}): Cv {
  const marks = [
    'plain ',
    strong([
      'strong ',
      emphasis(['both ', {type: 'delete', children: [text('all')]}]),
    ]),
    ' code ',
    {type: 'inlineCode' as const, value: 'a_b % $x$ `c` \\d {e} <f> "g" --h'},
    ' raised 1',
    {type: 'superscript' as const, children: [text('st')]},
    ' lowered H',
    {type: 'subscript' as const, children: [text('2')]},
    'O maths ',
    {type: 'inlineMath' as const, value: '\\sqrt{s_{NN}} = 200'},
    ' foreign ',
    {type: 'span' as const, lang: 'de', children: [text('Fußgängerübergänge')]},
    ' link ',
    {
      type: 'link' as const,
      url: 'https://alpha.example/a_b%20c?d=e&f=g#h~i',
      children: [text('with '), emphasis('emphasis'), text(' & more')],
    },
    {type: 'break' as const},
    'after the break, a note',
    {type: 'footnoteReference' as const, identifier: 'one'},
  ]
  const specials =
    "# $ % & _ { } ~ ^ \\ < > | \" ' ` * -- --- ,, `` '' ?` !` << >> [a] ]]> &amp; <b> @ / 50% C++ R&D"
  const sections = [
    section('summary', '', [paragraph(marks)]),
    section('work', 'Experience', [
      entry(
        ['Engineer ', emphasis('at'), ' Alpha & Sons'],
        [
          paragraph(specials),
          entry(
            'Project bravo',
            [
              list(['one', 'two']),
              entry('Part charlie', [
                paragraph('third level'),
                entry('Piece delta', [paragraph('fourth level')]),
              ]),
            ],
            {period: period('III/2017', {year: 2017, quarter: 3})},
          ),
          entry('', [paragraph('Elected to the board of echo.')], {
            period: period('November 2018', {year: 2018, month: 11}),
          }),
        ],
        {
          period: period('10/2015–present', {year: 2015, month: 10}, 'present'),
          role: 'Engineer',
          organization: 'Alpha & Sons',
        },
      ),
      entry('Undated foxtrot'),
      entry('Next golf', [paragraph('without a date')]),
    ]),
    section('skills', 'Skills', [
      termList([
        term('Alpha', 'expert'),
        term(['C++ ', emphasis('and')], ['more: ', strong('colons')]),
      ]),
    ]),
    section('publications', 'Publications', [
      {
        ...list(['first of seven', 'second', 'third'], {
          ordered: true,
          start: 7,
        }),
      },
      paragraph('between two lists'),
      list(['starts again', 'and again'], {ordered: true, start: 1}),
      list([
        listItem(
          [paragraph(['A. Author, ', emphasis('Title'), ', November 2018'])],
          {period: period('November 2018', {year: 2018, month: 11})},
        ),
      ]),
    ]),
    section('custom', 'Every block', [
      deepList(5),
      list([
        listItem([paragraph('done')], {checked: true}),
        listItem([paragraph('open')], {checked: false}),
      ]),
      {
        type: 'blockquote',
        children: [
          paragraph('quoted'),
          {type: 'blockquote', children: [paragraph('twice'), list(['item'])]},
        ],
      },
      {type: 'code', value: 'if (a < b) {\n\treturn "$x" % \\n\n}\n\n  # end'},
      {type: 'math', value: '\\sum_{i=1}^{n} \\frac{x_i}{\\sqrt{n}}'},
      {
        type: 'table',
        align: ['left', 'right', null],
        children: [
          'head | number | third',
          'alpha | 1 | a & b',
          'bravo | 22 | c_d',
        ].map(row => ({
          type: 'tableRow' as const,
          children: row.split(' | ').map(cell => ({
            type: 'tableCell' as const,
            children: [text(cell)],
          })),
        })),
      },
      {type: 'thematicBreak'},
      paragraph([
        'picture: ',
        {type: 'image', url: 'pixel.png', alt: 'a red pixel'},
      ]),
      {type: 'pageBreak'},
      paragraph(
        'after the page break, no-break\u00a0space and soft\u00adhyphen',
      ),
      paragraph(
        formulas.flatMap(value => [{type: 'inlineMath' as const, value}, ', ']),
      ),
      {
        type: 'footnoteDefinition',
        identifier: 'one',
        children: [paragraph(['the note with ', emphasis('emphasis')])],
      },
    ]),
    ...(scripts ? [section('custom', 'Scripts', scriptBlocks())] : []),
  ]
  return cv(
    person(
      'Jané Dœ-Łukasz',
      [
        {
          type: 'contact',
          kind: 'email',
          value: 'jane@alpha.example',
          url: 'mailto:jane@alpha.example',
        },
        {
          type: 'contact',
          kind: 'profile',
          label: 'Forge',
          value: 'forge.example/~jane_doe',
          url: 'https://forge.example/~jane_doe',
        },
        {
          type: 'contact',
          kind: 'phone',
          value: '+49 40 5550100',
          url: 'tel:+49405550100',
        },
        {type: 'contact', kind: 'location', value: 'Hamburg, Germany'},
      ],
      {headline: [text('Engineer & '), emphasis('author')]},
    ),
    sections,
    {lang: 'en'},
  )
}

/** Bullets and numbers in turn, `depth` levels deep. */
function deepList(depth: number): Block {
  const nested = depth > 1 ? [deepList(depth - 1)] : []
  return list(
    [listItem([paragraph(`level ${depth}`), ...nested]), `last of ${depth}`],
    depth % 2 === 0 ? {ordered: true, start: 1} : {},
  )
}

function scriptBlocks(): Block[] {
  const samples: ReadonlyArray<[string, string]> = [
    ['el', 'Ελληνικά: αβγ'],
    ['ru', 'Русский язык'],
    ['ja', '日本語の文章、括弧（かっこ）。'],
    ['zh', '中文简历'],
    ['ko', '한국어 이력서'],
    ['ar', 'السيرة الذاتية 2015'],
    ['he', 'קורות חיים 2015'],
  ]
  return [
    ...samples.map(([lang, value]): Block => ({...paragraph(value), lang})),
    paragraph('symbols → ✓ ½ 10⁻³ H₂O ≥ ∞ € … — “quoted” ‘single’'),
    paragraph('emoji 🚀 👩‍🔬 🇩🇪'),
  ]
}
