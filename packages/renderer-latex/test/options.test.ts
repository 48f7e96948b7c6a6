import {execFile} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {promisify} from 'node:util'
import {
  type Cv,
  cv,
  entry,
  list,
  paragraph,
  period,
  person,
  section,
  text,
} from '@cvast/core'
import {describe, expect, test, vi} from 'vitest'
import {type LatexOptions, latexSchema} from '../src/index.ts'
import {compile} from './judges/compile.ts'
import type {Engine} from './judges/engines.ts'
import {problems} from './judges/problems.ts'
import {renderTex} from './render-tex.ts'

vi.setConfig({testTimeout: 400_000})

const execute = promisify(execFile)

const tree: Cv = cv(
  person('Jane Doe', [], {headline: [text('Physicist')]}),
  [
    section('work', 'Work', [
      entry('Engineer, Alpha', [paragraph('alpha '.repeat(60))], {
        period: period('2015', {year: 2015}),
      }),
    ]),
    section('skills', 'Skills', [
      {
        type: 'termList',
        children: [
          {
            type: 'term',
            term: [text('C++')],
            description: [text('most days')],
          },
        ],
      },
    ]),
    section('publications', 'Publications', [
      list(['J. Doe, A. Other, Alpha, 2020']),
      {
        type: 'paragraph',
        children: [text('Noted'), {type: 'footnoteReference', identifier: 'n'}],
      },
      {
        type: 'footnoteDefinition',
        identifier: 'n',
        children: [paragraph('bravo')],
      },
    ]),
  ],
  {lang: 'en-GB'},
)

/** What the reader of a PDF sees of the options. */
interface Seen {
  tex: string
  text: string
  info: string
  /** Left edge of the text, in millimetres. */
  left: number
}

async function see(
  options: Partial<LatexOptions>,
  engine: Engine = 'pdflatex',
  known: readonly string[] = [],
): Promise<Seen> {
  const {tex} = renderTex(tree, options)
  const {log, pdf} = await compile(tex, engine)
  const found = problems(log).filter(
    each => !known.some(one => each.startsWith(one)),
  )
  expect(found).toEqual([])
  const {stdout: text} = await execute('pdftotext', ['-layout', pdf, '-'])
  const {stdout: info} = await execute('pdfinfo', [pdf])
  const {stdout: boxes} = await execute('pdftotext', ['-bbox', pdf, '-'])
  const edges = [...boxes.matchAll(/xMin="([\d.]+)"/g)].map(each =>
    Number(each[1]),
  )
  return {tex, text, info, left: (Math.min(...edges) / 72) * 25.4}
}

/** Every option at least once. */
const seen = {
  usual: {},
  letter: {
    paper: 'letter',
    fontSize: 12,
    margins: 30,
    accent: 'aa0044',
    dates: 'below',
    numbered: true,
    numberedPublications: true,
    ownName: 'Jane Doe',
    documentClass: 'scrreprt',
    preamble: '\\AtBeginDocument{A house rule.}',
  },
  legal: {paper: 'legal', fontSize: 14, margins: 50, documentClass: 'scrbook'},
  a5: {paper: 'a5', fontSize: 8, margins: 10, density: 'compact'},
} satisfies Record<string, Partial<LatexOptions>>

describe('options', () => {
  test('every one is tried here', () => {
    const tried = new Set(
      Object.values(seen).flatMap(each => Object.keys(each)),
    )
    tried.add('tagged')
    expect([...tried].toSorted()).toEqual(Object.keys(latexSchema).toSorted())
  })

  test.concurrent('by default', async () => {
    const {tex, text, info, left} = await see({})
    expect(info).toMatch(/Page size: .*A4/)
    expect(info).toMatch(/Title: +Jane Doe\n/)
    expect(info).toMatch(/Author: +Jane Doe\n/)
    expect(info).toMatch(/Subject: +Physicist\n/)
    expect(info).toMatch(/Keywords: +C\+\+\n/)
    expect(left).toBeCloseTo(25, 0)
    expect(text).toMatch(/^Engineer, Alpha +2015$/m)
    expect(text).toMatch(/^Work$/m)
    expect(text).toMatch(/^ *• J\. Doe/m)
    expect(tex).toContain('fontsize=11pt')
    expect(tex).toContain('{HTML}{1F3A5F}')
    expect(tex).not.toContain('\\textbf{J. Doe}')
  })

  test.concurrent('letter and the like', async () => {
    const {tex, text, info, left} = await see(seen.letter)
    expect(info).toMatch(/Page size: +612 x 792 pts/)
    expect(left).toBeCloseTo(30, 0)
    expect(text).toMatch(/^Engineer, Alpha\n|^\S+ Engineer, Alpha\n/m)
    expect(text).toMatch(/^[\d.]+ +Work$/m)
    expect(text).toMatch(/^ *1\. J\. Doe/m)
    expect(text).toContain('A house rule.')
    expect(tex).toContain('fontsize=12pt')
    expect(tex).toContain('{HTML}{AA0044}')
    expect(tex).toContain(']{scrreprt}')
    expect(tex).toContain('\\item \\textbf{J. Doe}, A. Other')
  })

  test.concurrent('legal', async () => {
    const {info, tex} = await see(seen.legal)
    expect(info).toMatch(/Page size: +612 x 1008 pts/)
    expect(tex).toContain('fontsize=14pt')
    expect(tex).toContain('hmargin=50mm')
  })

  test.concurrent('a5, compact', async () => {
    const {info, left} = await see(seen.a5)
    expect(info).toMatch(/Page size: +419\.\d+ x 595\.\d+ pts/)
    expect(left).toBeCloseTo(10, 0)
  })

  // Of KOMA-Script, whose footnotes are not those of LaTeX; no harm is done.
  const known = ['LaTeX Warning: Command \\@footnotemark  has changed.']

  for (const [engine, is] of [
    ['pdflatex', 'yes'],
    ['lualatex', 'yes'],
    ['xelatex', 'no'],
  ] as const)
    test.concurrent(`${engine}: tagged, ${is}`, async () => {
      const {tex, info, text} = await see({tagged: true}, engine, known)
      expect(tex).toContain('\\DocumentMetadata{lang=en-GB,')
      expect(info).toMatch(new RegExp(`Tagged: +${is}`))
      expect(text).toContain('bravo')
    })
})

test('the guide tells every option, with its default', () => {
  const guide = readFileSync(
    new URL('../../../docs/latex.md', import.meta.url),
    'utf8',
  )
  const rows = Array.from(
    guide.matchAll(/^\| `(\w+)` \| `(.*?)` \|/gm),
    ([, name, value]) => [name, value],
  )
  expect(rows).toEqual(
    Object.entries(latexSchema).map(([name, {default: value}]) => [
      name,
      typeof value === 'string' ? `'${value}'` : String(value),
    ]),
  )
})
