import {
  cv,
  list,
  listItem,
  ownNamePattern,
  paragraph,
  person,
  section,
  strong,
  text,
} from '@cvast/core'
import {describe, expect, test} from 'vitest'
import {renderTex} from './render-tex.ts'

/** Option, text of a publication, what is bold in it. */
const cases: Array<[names: string, value: string, bold: string[]]> = [
  ['Jane Doe', 'Jane Doe, Title', ['Jane Doe']],
  ['Jane Doe', 'J. Doe, A. Other', ['J. Doe']],
  ['Jane Doe', 'A. Other, J. Doe', ['J. Doe']],
  ['Jane Doe', 'A. Other and J Doe. Title', ['J Doe']],
  ['Jane Doe', 'J.\u00a0Doe', ['J.\u00a0Doe']],
  ['Jane Doe', 'J.Doe', ['J.Doe']],
  ['Jane Doe', 'Doe, J., Other, A. (2020)', ['Doe, J.']],
  ['Jane Doe', 'Other, A., Doe, J. (2020)', ['Doe, J.']],
  ['Jane Doe', 'Doe J, Other A. Title', ['Doe J']],
  ['Jane Doe', 'Other A, Doe Jane', ['Doe Jane']],
  ['Jane Doe', 'Doe, Jane; Other, A.', ['Doe, Jane']],
  ['Jane Doe', 'JANE DOE; J. DOE', ['JANE DOE', 'J. DOE']],
  ['Jane Doe', 'made at CERN. J. Doe', ['J. Doe']],
  ['Jane Doe', 'J. Doe and Doe, J.', ['J. Doe', 'Doe, J.']],
  // Others.
  ['Jane Doe', 'J. Doe-Roe, J. Doeling, B. Doe, John Doe', []],
  ['Jane Doe', 'A. J. Doe, A.-J. Doe', []],
  ['Jane Doe', 'Doe, John, Doe, B.', []],
  ['Jane Doe', 'A. Doe, J. Doe', ['J. Doe']],
  ['Jane Doe', 'Doe, J. R., Other', []],
  ['Jane Doe', 'a doe, Jane, does', []],
  // With the initial only, with more names, with others.
  ['J. Doe', 'J. Doe; Doe, J; Jane Doe', ['J. Doe', 'Doe, J']],
  ['Doe, Jane', 'J. Doe', ['J. Doe']],
  [
    'Jane A. Doe',
    'J. A. Doe; J.A. Doe; J. Doe; Doe JA',
    ['J. A. Doe', 'J.A. Doe', 'J. Doe', 'Doe JA'],
  ],
  [
    'Jean-Luc Roe',
    'J.-L. Roe; Jean-Luc Roe; J. Roe',
    ['J.-L. Roe', 'Jean-Luc Roe', 'J. Roe'],
  ],
  [
    'Ludwig van Alpha',
    'L. van Alpha; van Alpha, L.',
    ['L. van Alpha', 'van Alpha, L.'],
  ],
  ['Jane Doe; Jane Roe', 'J. Roe, J. Doe', ['J. Roe', 'J. Doe']],
  ['Élodie Müller', 'E\u0301. Müller', ['É. Müller']],
  ['山田太郎', '山田太郎, 東京', ['山田太郎']],
  ['A.(B*', 'A.(B*', ['A.(B*']],
]

describe('the own name in publications', () => {
  test.for(cases)('%s in %s', ([names, value, bold]) => {
    const pattern = ownNamePattern(names)
    const parts = value.normalize('NFC').split(pattern as RegExp)
    expect(parts.filter((_, index) => index % 2 === 1)).toEqual(bold)
  })

  test('is none without the option', () => {
    expect(ownNamePattern('')).toBeUndefined()
    expect(ownNamePattern(' ; ')).toBeUndefined()
  })

  test('is bold there only, and once', () => {
    const tree = cv(person('Jane Doe'), [
      section('work', 'Work', [list(['With J. Doe.'])]),
      section('publications', 'Publications', [
        list([
          listItem([paragraph(['J. Doe, R&D, ', strong([text('Doe, J.')])])]),
        ]),
      ]),
    ])
    const {tex} = renderTex(tree, {ownName: 'Jane Doe'})
    expect(tex).toContain('\\item With J. Doe.')
    expect(tex).toContain('\\item \\textbf{J. Doe}, R\\&D, \\textbf{Doe, J.}')
  })

  test('is found in time, whatever the text', () => {
    const pattern = ownNamePattern('Jane A. B. C. Doe') as RegExp
    const text = 'J. A. B. C. '.repeat(20_000)
    const start = performance.now()
    expect(text.split(pattern)).toHaveLength(1)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
