import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {graphemes} from '../../src/width/graphemes.ts'

const cut = (text: string) => Array.from(graphemes(text), each => each.text)

describe('graphemes', () => {
  test.each([
    [''],
    ['a', 'b'],
    ['é', 'x'],
    ['e\u0301', 'x'],
    ['👩‍🔬', '👨‍👩‍👧‍👦', '!'],
    ['🇩🇪', '🇫🇷', '🇩'],
    ['👍🏽', '👍'],
    ['1️⃣', '2'],
    ['한', '\u1112\u1161\u11ab'],
    ['か\u309a', '葛\u{e0100}'],
    // A joiner joins pictures only.
    ['a\u200d', 'b'],
    ['a', '\u200b', 'b'],
  ])('%s %s %s', (...parts) => {
    const whole = parts.filter(Boolean)
    expect(cut(whole.join(''))).toEqual(whole)
  })

  test('lose nothing', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        expect(cut(text).join('')).toBe(text)
      }),
      {seed: 20_260_101, numRuns: 1000},
    )
  })

  test('take linear time', () => {
    const text = '👩‍🔬e\u0301東'.repeat(50_000)
    expect(cut(text)).toHaveLength(150_000)
  })
})
