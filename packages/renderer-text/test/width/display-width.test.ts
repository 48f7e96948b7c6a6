import fc from 'fast-check'
import stringWidth from 'string-width'
import {describe, expect, test} from 'vitest'
import {displayWidth} from '../../src/width/display-width.ts'

const seed = 20_260_101

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['alpha', 5],
    ['naïve', 5],
    ['nai\u0308ve', 5],
    ['東京', 4],
    ['ｱﾊﾟｰﾄ', 5],
    ['Ａ', 2],
    ['한국어', 6],
    ['\u1112\u1161\u11ab', 2],
    ['हिन्दी', 5],
    ['ไทย', 3],
    ['السيرة', 6],
    ['👍', 2],
    ['👍🏽', 2],
    ['👩‍🔬', 2],
    ['👨‍👩‍👧‍👦', 2],
    ['🏳️‍🌈', 2],
    ['🇩🇪', 2],
    ['🇩🇪🇫🇷', 4],
    ['1️⃣', 2],
    ['❤️', 2],
    ['❤', 1],
    ['☺︎', 1],
    ['⌚︎', 1],
    ['§±α—…“”', 7],
    ['co\u00adop', 4],
    ['a\u200bb\u2060c\ufeff', 3],
    ['\u200fאב', 2],
    ['か\u309a', 2],
    ['葛\u{e0100}', 2],
    ['\u0301', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  // Other engines know other characters.
  test.runIf(process.versions.unicode === '17.0')(
    'agrees with string-width on every code point',
    () => {
      const different: string[] = []
      for (const point of points()) {
        if (prepended.has(point)) continue
        const text = String.fromCodePoint(point)
        if (displayWidth(text) !== stringWidth(text))
          different.push(`U+${point.toString(16).toUpperCase()}`)
      }
      expect(different).toEqual([])
    },
  )

  test('agrees with string-width on words of many scripts', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...samples)), parts => {
        const text = parts.join(' ')
        expect(displayWidth(text)).toBe(stringWidth(text))
      }),
      {seed, numRuns: 500},
    )
  })

  test('is the sum of the widths of words', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'grapheme'}),
        fc.string({unit: 'grapheme'}),
        (a, b) => {
          expect(displayWidth(`${a} ${b}`)).toBe(
            displayWidth(a) + displayWidth(` ${b}`),
          )
        },
      ),
      {seed, numRuns: 500},
    )
  })
})

/**
 * Arabic and other number signs: format characters that show, one column, as
 * `string-width` says from version 9 on.
 */
const prepended = new Set([
  0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6dd, 0x890, 0x891, 0x8e2, 0x110bd,
  0x110cd,
])

const samples = [
  'Straße',
  'e\u0301te\u0301',
  'İstanbul',
  'Ελλάδα',
  'Москва',
  '東京',
  '日本語、です。',
  'ﾊﾟｰﾄ',
  '한국어',
  '\u1112\u1161\u11ab',
  'العربية',
  'עִבְרִית',
  'தமிழ்',
  'ไทย',
  '👩‍🔬',
  '👨‍👩‍👧‍👦',
  '👍🏽',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '🇩🇪',
  '✓',
  '❤️',
  '#️⃣',
  '½',
  '10⁻³',
  'a\u00a0b',
  'co\u00adop',
]

/** All but surrogates and the middle of planes that are all alike. */
function* points(): Generator<number> {
  const spans = [
    [0, 0xd7ff],
    [0xe000, 0x200ff],
    [0x2ff00, 0x300ff],
    [0x3ff00, 0x400ff],
    [0xdff00, 0xe10ff],
    [0x10ff00, 0x10ffff],
  ] as const
  for (const [first, last] of spans)
    for (let point = first; point <= last; point++) yield point
}
