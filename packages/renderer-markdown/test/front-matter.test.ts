import fc from 'fast-check'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {frontMatter} from '../src/front-matter.ts'

const words = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.constantFrom(
    ...['yes', 'No', 'null', '~', 'true', '.inf', '.NaN', '2015', '1e3'],
    ...['0x1F', '0o7', '12:30:45', '2015-10-01', '<<', '=', '-', '- a', '? a'],
    ...['a: b', 'a #b', ' a', 'a ', '"a"', "'a'", '*a', '&a', '!a', '%a', '@a'],
    ...['`a`', '[a]', '{a: b}', '|', '>', 'a\nb', '---', '...', '', 'de-CH'],
    ...['photo.png', 'a b.png', 'é', '東京', '\u2028', '\ufeff', 'n', 'ON'],
  ),
)

test.each(['1.1', '1.2'] as const)('is read as meant by YAML %s', version => {
  fc.assert(
    fc.property(words, words, (lang, photo) => {
      fc.pre(!/\p{Cs}/u.test(lang + photo))
      const yaml = frontMatter({lang, photo})
      expect(parse(yaml, {version})).toEqual({lang, photo})
    }),
    {numRuns: 5_000, seed: 20_260},
  )
})

test('is plain where it can be', () => {
  expect(frontMatter({lang: 'de-CH', photo: 'img/me 2.png'})).toBe(
    'lang: de-CH\nphoto: img/me 2.png',
  )
})

test('leaves out what is absent', () => {
  expect(frontMatter({lang: undefined, photo: undefined})).toBe('')
})
