import {expect, it} from 'vitest'
import {type MathNode, parseMath} from '../src/index.ts'

it('puts digits and neighbouring letters together', () => {
  expect(tree('\\sqrt{s_{NN}} = 200')).toEqual([
    {
      type: 'root',
      radicand: [{type: 'scripts', base: [letters('s')], sub: [letters('NN')]}],
    },
    {type: 'operator', text: '=', kind: 'relation'},
    number('200'),
  ])
})

it('gives scripts their whole number', () => {
  expect(tree('10^2')).toEqual([
    {type: 'scripts', base: [number('10')], sup: [number('2')]},
  ])
})

it('knows alphabets', () => {
  expect(tree('x\\mathrm{GeV}\\mathbf{x}\\Gamma')).toEqual([
    letters('x'),
    letters('GeV', 'normal'),
    letters('x', 'bold'),
    letters('Γ', 'normal'),
  ])
})

it('tells limits from scripts', () => {
  const base: MathNode[] = [{type: 'operator', text: '∑', kind: 'large'}]
  const under = [letters('i')]
  expect(tree('\\sum_i')).toEqual([
    {type: 'limits', base, under, movable: true},
  ])
  expect(tree('\\sum\\limits_i')).toEqual([
    {type: 'limits', base, under, movable: false},
  ])
  expect(tree('\\sum\\nolimits_i')).toEqual([
    {type: 'scripts', base, sub: under},
  ])
})

it('reads binomials, fences and matrices', () => {
  const fraction = {
    type: 'fraction',
    numerator: [letters('n')],
    denominator: [letters('k')],
    style: 'stacked',
  }
  expect(tree('\\binom{n}{k}')).toEqual([
    {type: 'fenced', open: '(', close: ')', children: [fraction]},
  ])
  expect(tree('\\left. x \\middle| y \\right]')).toEqual([
    {
      type: 'fenced',
      open: '',
      close: ']',
      children: [
        letters('x'),
        {type: 'operator', text: '|', kind: 'middle'},
        letters('y'),
      ],
    },
  ])
  expect(tree('\\begin{cases} a & b \\\\ c \\end{cases}')).toEqual([
    {
      type: 'matrix',
      open: '{',
      close: '',
      columns: ['left', 'left'],
      rows: [[[letters('a')], [letters('b')]], [[letters('c')]]],
    },
  ])
})

it('keeps space, prose and lone operators in braces', () => {
  expect(tree('\\,\\text{ if }{,}')).toEqual([
    {type: 'space', width: 3},
    {type: 'text', text: ' if ', variant: 'normal'},
    {
      type: 'row',
      children: [{type: 'operator', text: ',', kind: 'punctuation'}],
    },
  ])
})

it('reads an empty source', () => {
  expect(tree('')).toEqual([])
  expect(tree(' \n')).toEqual([])
})

function tree(source: string): MathNode[] {
  const result = parseMath(source)
  return result.ok ? result.children : expect.fail(JSON.stringify(result))
}

function letters(text: string, variant = 'italic') {
  return {type: 'identifier', text, variant}
}

function number(text: string) {
  return {type: 'number', text, variant: 'normal'}
}
