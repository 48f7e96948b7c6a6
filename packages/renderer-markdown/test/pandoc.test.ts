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
import {afterAll, describe, expect, test} from 'vitest'
import {pandocServer} from './pandoc/pandoc-server.ts'
import {dialects, readApart} from './read-with-pandoc.ts'
import {write} from './write.ts'

const cv = new URL('../../../content/cv.md', import.meta.url)

const pandoc = pandocServer()
afterAll(pandoc.stop)

describe.each(dialects)('every word is read by pandoc as %s', dialect => {
  const lost = async (tree: Cv) => {
    const {text, notes} = await readApart(pandoc, write(tree), dialect)
    return [
      ...lostWords(words(tree), wordsIn(text)),
      ...footnoteWords(tree).flatMap(each => lostWords(each, wordsIn(notes))),
    ]
  }

  test('of the CV', async () => {
    expect(await lost(parse(readFileSync(cv, 'utf8')))).toEqual([])
  })

  test('of the tree with one of everything', async () => {
    expect(await lost(tortureCv())).toEqual([])
  })

  test('of generated CVs in many scripts', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCv({flavour: 'scripts'}), async tree => {
        expect(await lost(tree)).toEqual([])
      }),
      {numRuns: 25, seed: 20_260, endOnFailure: true},
    )
  })
})
