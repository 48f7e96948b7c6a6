import {expect, test} from 'vitest'
import {spellUrl} from '../../src/spell/url.ts'

test.each([
  ['https://a.example/b_c?d=e&f=%20#g', 'https://a.example/b_c?d=e&f=%20#g'],
  ['a b\tc<d>', 'a%20b%09c%3Cd%3E'],
  [' a ', 'a'],
  ['https://ä.example', 'https://ä.example'],
  ['a\ud800', 'a\ufffd'],
])('spellUrl(%j) → %j', (url, expected) => {
  expect(spellUrl(url, false)).toBe(expected)
})

test('encodes all but ASCII where only that is wanted', () => {
  expect(spellUrl('https://a.example/ä b', true)).toBe(
    'https://a.example/%C3%A4%20b',
  )
})
