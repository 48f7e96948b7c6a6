import {readFileSync} from 'node:fs'
import type {Cv} from '@cvast/core'
import {parse} from '@cvast/parser-markdown'
import {
  arbitraryCv,
  footnoteWords,
  lostWords,
  tortureCv,
  words,
  wordsIn,
} from '@cvast/renderer-testkit'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {dialects, readWithPandoc} from './read-with-pandoc.ts'
import {write} from './write.ts'

const cv = new URL('../../../content/cv.md', import.meta.url)

describe.each(dialects)('every word is read by pandoc as %s', dialect => {
  const lost = (tree: Cv) => {
    const read = wordsIn(readWithPandoc(write(tree), dialect))
    return [
      ...lostWords(words(tree), read),
      ...footnoteWords(tree).flatMap(each => lostWords(each, read)),
    ]
  }

  test('of the CV', () => {
    expect(lost(parse(readFileSync(cv, 'utf8')))).toEqual([])
  })

  test('of the tree with one of everything', () => {
    expect(lost(tortureCv())).toEqual([])
  })

  test('of generated CVs in many scripts', () => {
    fc.assert(
      fc.property(arbitraryCv({flavour: 'scripts'}), tree => {
        expect(lost(tree)).toEqual([])
      }),
      {numRuns: 25, seed: 20_260},
    )
  })
})
