import fc from 'fast-check'
import {commands} from '../../src/commands/commands.ts'

const unlike = /^(?:surd|oplus|mid|varnothing|centerdot|ncong|backepsilon)$/
const symbols = [...commands].flatMap(([name, {type}]) =>
  type === 'symbol' && /^[A-Za-z]+$/.test(name) && !unlike.test(name)
    ? [`\\${name} `]
    : [],
)
const letters = [...'abcdefxyzABCN']
const digits = [...'0123456789', '42', '3.14']
const operators = [...'+-=<>!:,']

/** Correct formulas, a few levels deep: `\frac{a_{i}}{\sqrt{2}}+\beta `. */
export const arbitraryFormula: fc.Arbitrary<string> = fc.letrec<{
  formula: string
  term: string
}>(tie => {
  const inside = tie('formula')
  return {
    formula: fc
      .array(tie('term'), {minLength: 1, maxLength: 4, depthIdentifier: 'f'})
      .map(terms => terms.join('')),
    term: fc.oneof(
      {depthIdentifier: 'f', depthSize: 'small'},
      fc.constantFrom(...letters, ...digits, ...operators),
      fc.constantFrom(...symbols),
      fc.tuple(fc.constantFrom(...letters), inside).map(pair('_')),
      fc.tuple(fc.constantFrom(...letters), inside).map(pair('^')),
      inside.map(one => `\\sqrt{${one}}`),
      inside.map(one => `\\left(${one}\\right]`),
      fc.constantFrom('\\mathrm{d}', '\\mathbf{A}', '\\mathbb{R}'),
      fc.constantFrom(...letters).map(one => `\\bar{${one}}`),
      fc.constantFrom('\\text{if }', '\\mathrm{GeV}', '\\,', '\\quad '),
      fc.tuple(inside, inside).map(([a, b]) => `\\frac{${a}}{${b}}`),
      fc
        .tuple(inside, inside)
        .map(([a, b]) => `\\begin{pmatrix}${a}&${b}\\end{pmatrix}`),
    ),
  }
}).formula

function pair(sign: string): (parts: [string, string]) => string {
  return ([base, script]) => `${base}${sign}{${script}}`
}
