import {didYouMean, quote} from '@cvast/core'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'

describe('quote', () => {
  test.each([
    ['alpha', '`alpha`'],
    [' alpha\n\tbravo\u2028 ', '`alpha bravo`'],
    ['a\u001b[31mb\0', '`a [31mb`'],
    ['', '``'],
    ['x'.repeat(60), `\`${'x'.repeat(60)}\``],
    ['x'.repeat(61), `\`${'x'.repeat(60)}…\``],
    ['😀'.repeat(61), `\`${'😀'.repeat(60)}…\``],
  ])('%j → %j', (text, expected) => {
    expect(quote(text)).toBe(expected)
  })

  test('is always one short line', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), text => {
        const quoted = quote(text)
        expect(quoted).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
        expect([...quoted].length).toBeLessThanOrEqual(63)
      }),
      {seed: 20_260_101},
    )
  })
})

test('didYouMean', () => {
  expect(didYouMean('lang')).toBe(', did you mean `lang`?')
  expect(didYouMean(undefined)).toBe('')
})
