import {cv, paragraph, person, section} from '@cvast/core'
import {describe, expect, test} from 'vitest'
import {put, run, sdkErrors} from './judge.ts'
import {readPackage} from './read-package.ts'
import {renderDocx} from './render-docx.ts'

/** TeX, what pandoc reads of our OMML, and the text that stands for it. */
const formulas: ReadonlyArray<[string, string, string]> = [
  ['\\sqrt{s_{NN}} = 200', '\\sqrt{s_{NN}} = 200', '√sNN = 200'],
  ['x_i^2', 'x_{i}^{2}', 'xi2'],
  ['^{208}\\mathrm{Pb}', '{}^{208}', '208Pb'],
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
  ['\\mathbb{R}', '\\mathbb{R}', ''],
  ['x \\text{ if } y', '\\text{ if }', 'x if y'],
  ['\\lim_{x \\to 0} f', '\\lim', ''],
  ['\\overline{AB}', '\\overline{AB}', ''],
]

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
