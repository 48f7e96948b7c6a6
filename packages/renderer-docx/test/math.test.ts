import {readFileSync} from 'node:fs'
import {cv, paragraph, person, section} from '@cvast/core'
import {parseMath, toUnicode} from '@cvast/math'
import {describe, expect, test} from 'vitest'
import {put, run, sdkErrors} from './judge.ts'
import {readPackage} from './read-package.ts'
import {renderDocx} from './render-docx.ts'

/** TeX, what pandoc reads of our OMML, and the text that stands for it. */
const formulas: ReadonlyArray<[string, string, string]> = [
  ['\\sqrt{s_{NN}} = 200', '\\sqrt{s_{NN}} = 200', '√sNN = 200'],
  ['x_i^2', 'x_{i}^{2}', 'xi2'],
  ['^{208}\\mathrm{Pb}', '^{208}\\text{Pb}', '208Pb'],
  ['\\frac{a+b}{2}', '\\frac{a + b}{2}', '(a+b)/2'],
  ['\\binom{n}{k}', '\\left( \\frac{n}{k} \\right)', ''],
  ['\\sqrt[3]{x}', '\\sqrt[3]{x}', '∛x'],
  ['\\alpha_s(M_Z)', '\\alpha_{s}', 'αs(MZ)'],
  ['\\bar{p}p \\to t\\bar{t}', '\\bar{p}', 'p̄p → tt̄'],
  ['\\sum_{i=1}^{n} x_i', '\\sum_{i = 1}^{n}x_{i}', ''],
  ['\\int_0^\\infty e^{-x}\\,dx', '\\int_{0}^{\\infty}', ''],
  ['\\left( \\frac{1}{2} \\right]', '\\left( \\frac{1}{2} \\right\\rbrack', ''],
  [
    '\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}',
    '\\begin{pmatrix}\na & b \\\\\nc & d \\\\\n\\end{pmatrix}',
    '',
  ],
  ['\\mathrm{GeV}', 'GeV', 'GeV'],
  ['2\\sin^2 x \\cos 2x', '2\\sin^{2}x\\cos{2x}', '2 sin2 x cos 2x'],
  ['e^{+}e^{-}', 'e^{+', 'e+e−'],
  ['|\\eta| < 0.8', '|\\eta| < 0.8', '|η| &lt; 0.8'],
  ['\\oint_C', '\\oint_{C}^{}', ''],
  ['\\mathbb{R}', '\\mathbb{R}', ''],
  ['x \\text{ if } y', '\\text{ if }', 'x if y'],
  ['\\lim_{x \\to 0} f', '\\lim', ''],
  ['\\overline{AB}', '\\overline{AB}', ''],
]

/** Maths and its text: the fixture of the package that reads TeX. */
const cases = readFileSync(
  new URL('../../math/test/fixtures/cases.tsv', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('# '))
  .map(line => line.split('\t') as [tex: string, text: string])

/**
 * What pandoc 2.17 gives back in another form: stacked fractions get a line,
 * columns that are aligned become those of a matrix, names lose their blank.
 */
const ownWays = [
  '\\operatorname*{arg\\,max}_x f(x)',
  '\\binom{n}{k}',
  '{n \\choose k}',
  '\\begin{aligned} a &= b + c \\\\ d &= e \\end{aligned}',
  '\\underbrace{a+b}_{n}',
  'a \\equiv b \\pmod{n}',
  '√s',
  '\\begin{align} a &= b \\end{align}',
  'x\\not\\subset y',
  '\\mathop{\\mathrm{Tr}} A',
  '\\mathrm{d}^2\\sigma/\\mathrm{d}p_T\\mathrm{d}y',
]

/** TeX in pandoc's tree, in order. */
function formulasIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(formulasIn)
  if (typeof value !== 'object' || value === null) return []
  const {t: type, c: content} = value as {t?: string; c?: unknown}
  return type === 'Math'
    ? [(content as [unknown, string])[1]]
    : Object.values(value).flatMap(formulasIn)
}

const tree = cv(person('Alpha'), [
  section(
    'custom',
    'Maths',
    formulas.flatMap(([value]) => [
      paragraph([{type: 'inlineMath', value}]),
      {type: 'math' as const, value},
    ]),
  ),
])

describe('equations', () => {
  test('are valid, and pandoc reads what the source says', async () => {
    const {bytes, findings} = await renderDocx(tree)
    expect(findings).toEqual([])
    const path = put('equations.docx', bytes)
    expect(sdkErrors(path)).toEqual([])
    const read = run('pandoc', [
      '-f',
      'docx',
      '-t',
      'markdown',
      '--wrap=none',
      path,
    ])
    const pieces = read.match(/\$\$[^$]+\$\$|\$[^$]+\$/g) ?? []
    expect(pieces).toHaveLength(formulas.length * 2)
    for (const [index, [, expected]] of formulas.entries()) {
      // Versions of pandoc write a blank in text as `\ ` or as it is.
      expect(pieces[index * 2]?.replaceAll('\\ ', ' ')).toContain(expected)
      expect(pieces[index * 2 + 1]).toMatch(/^\$\$/)
    }
  })

  test('of every kind say the same, read by pandoc as TeX', async () => {
    const {bytes} = await renderDocx(
      cv(person('Alpha'), [
        section(
          'custom',
          'Maths',
          cases.map(([value]) => paragraph([{type: 'inlineMath', value}])),
        ),
      ]),
    )
    const path = put('cases.docx', bytes)
    expect(sdkErrors(path)).toEqual([])
    const read = formulasIn(
      JSON.parse(run('pandoc', ['-f', 'docx', '-t', 'json', path])).blocks,
    )
    expect(read).toHaveLength(cases.length)
    const different = cases.flatMap(([tex, text], index) => {
      const parsed = parseMath(
        (read[index] ?? '').replaceAll(/(?:\\mspace\{\dmu\})+/g, '\\,'),
      )
      return parsed.ok && toUnicode(parsed.children) === text ? [] : [tex]
    })
    expect(different).toEqual(ownWays)
  })

  test('are text where it is asked for', async () => {
    const {bytes} = await renderDocx(tree, {math: 'text'})
    const document = readPackage(bytes).get('word/document.xml') ?? ''
    expect(document).not.toContain('<m:')
    const paragraphs = document
      .split('</w:p>')
      .map(each => each.replaceAll(/<[^>]*>/g, ''))
    for (const [index, [, , text]] of formulas.entries())
      if (text) expect(paragraphs[2 + index * 2]).toBe(text)
  })

  test('that are not understood are shown as they are, with a message', async () => {
    const node = {
      type: 'inlineMath' as const,
      value: '\\unknown{x}',
      position: {start: {line: 3, column: 1}, end: {line: 3, column: 14}},
    }
    const {bytes, findings} = await renderDocx(
      cv(person('Alpha'), [section('custom', 'Maths', [paragraph([node])])]),
    )
    expect(findings).toMatchObject([
      {id: 'math-as-text', data: {tex: '\\unknown{x}'}, place: node},
    ])
    expect(readPackage(bytes).get('word/document.xml')).toContain(
      '\\unknown{x}',
    )
  })
})
