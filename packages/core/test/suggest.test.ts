import {suggest} from '@cvast/core'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'

describe('suggest', () => {
  test.each([
    ['emial', ['email', 'phone'], 'email'],
    ['widht', ['width', 'links'], 'width'],
    ['WIDTH', ['width'], 'width'],
    ['lnag', ['name', 'lang'], 'lang'],
    ['headline', ['headlines', 'headline'], 'headline'],
    ['heading', ['headings', 'bullets'], 'headings'],
  ])('%s of %j is %s', (word, known, expected) => {
    expect(suggest(word, known)).toBe(expected)
  })

  test.each([
    ['zebra', ['width', 'links']],
    ['a', ['width']],
    ['width', []],
    ['x'.repeat(1000), [`${'x'.repeat(999)}y`]],
  ])('finds nothing near %s', (word, known) => {
    expect(suggest(word, known)).toBeUndefined()
  })

  test('finds a word again after two neighbours were swapped', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,20}$/), fc.nat(), (word, at) => {
        const i = at % (word.length - 1)
        const swapped =
          word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2)
        expect(suggest(swapped, [word])).toBe(word)
      }),
      {seed: 20_260_101},
    )
  })
})
