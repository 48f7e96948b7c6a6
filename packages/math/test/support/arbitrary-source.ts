import fc from 'fast-check'
import {commands} from '../../src/commands/commands.ts'
import {environments} from '../../src/commands/environments.ts'
import {typedSymbols} from '../../src/commands/typed-symbols.ts'

const bare = [...'abxyABN0123456789+-=<>()[]|/,.;:!?*\'"@`~^_&{}\\$&%#']
const pieces = [
  ' ',
  '\n',
  '\\ ',
  '{}',
  '{a}',
  '{x+1}',
  '{\\rm GeV}',
  '^{2}',
  '_{ij}',
  '²',
  '⁻³',
  '₂',
  '′',
  'é',
  'p̄',
  'Α',
  'ℝ',
  '½',
  '\u2009',
  '\\left(',
  '\\right)',
  '\\left\\{',
  '\\right.',
  '\\begin{array}{cc}',
  '\\frac12',
  '\\sqrt[',
  '\\text{',
  '\\text{a $',
  '$}',
]

/** Pieces of TeX one after the other, most often not correct. */
export const arbitrarySource = fc
  .array(
    fc.oneof(
      {weight: 4, arbitrary: fc.constantFrom(...bare)},
      {weight: 4, arbitrary: fc.constantFrom(...pieces)},
      {
        weight: 6,
        arbitrary: fc.constantFrom(...[...commands.keys()].map(spell)),
      },
      {weight: 1, arbitrary: fc.constantFrom(...typedSymbols.keys())},
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          ...[...environments.keys()].flatMap(name => [
            `\\begin{${name}}`,
            `\\end{${name}}`,
          ]),
        ),
      },
    ),
    {minLength: 1, maxLength: 9},
  )
  .map(parts => parts.join(''))

function spell(name: string): string {
  return /[A-Za-z]$/.test(name) ? `\\${name} ` : `\\${name}`
}
