import {reporter} from '@cvast/core'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {parseYaml} from '../src/front-matter/parse-yaml.ts'
import {simplePairs} from '../src/front-matter/simple-pairs.ts'

const position = {
  start: {line: 1, column: 1, offset: 0},
  end: {line: 9, column: 4, offset: 99},
}

const key = fc.stringMatching(/^[a-z][a-zA-Z_-]{0,8}$/)
const value = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.stringMatching(/^[A-Za-z][\w ,.@/+-]{0,12}[a-z]$/),
  },
  fc.constantFrom('null', 'True', 'FALSE', 'yes', 'e5', '~', '1', 'a: b', ''),
  fc.string({maxLength: 6}),
)
const line = fc
  .tuple(key, value, fc.constantFrom(': ', ': ', ': ', ': ', ':  ', ':'))
  .map(([key, value, colon]) => `${key}${colon}${value}`)

test('simple pairs are what the YAML parser gives', () => {
  let simple = 0
  fc.assert(
    fc.property(fc.array(line, {minLength: 1, maxLength: 3}), lines => {
      const source = lines.join('\n')
      const found = simplePairs(source, position)
      if (found === undefined) return
      simple++
      const file = new VFile()
      expect(found).toEqual(parseYaml(source, position, reporter(file)))
      expect(file.messages).toEqual([])
    }),
    {seed: 9, numRuns: 3000},
  )
  expect(simple).toBeGreaterThan(300)
})

test.each([
  ['lang: en', 1],
  ['lang: en\nname: Jane Doe', 2],
  ['name: Jane # a comment', undefined],
  ['name: null', undefined],
  ['name: "Jane"', undefined],
  ['name: Jane\nname: Doe', undefined],
  ['phone: +49 30 1234', undefined],
  ['name:', undefined],
])('%j: %s', (source, count) => {
  expect(simplePairs(source, position)?.length).toBe(count)
})
