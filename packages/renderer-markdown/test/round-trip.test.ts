import type {Cv} from '@cvast/core'
import {validate} from '@cvast/core'
import {parse} from '@cvast/parser-markdown'
import {normalise} from '@cvast/renderer-markdown'
import {arbitraryCv, deepFreeze, tortureCv} from '@cvast/renderer-testkit'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {anyCv} from './arbitrary-any-cv.ts'
import {bare} from './bare.ts'
import {write, writeLiteral} from './write.ts'

// `CVAST_RUNS=2000` is what CI asks for.
const numRuns = Number(process.env.CVAST_RUNS ?? 100)
const timeout = 10_000 + numRuns * 1_000

const trees: Record<string, fc.Arbitrary<Cv>> = {
  'trees as parsers make them, of hostile text': arbitraryCv(),
  'any trees, in no normal form': anyCv,
}

/** What must hold of one tree, however it is written. */
function laws(tree: Cv, text: string, again: (tree: Cv) => string): void {
  const read = parse(text)
  expect(bare(read)).toEqual(bare(normalise(tree)))
  expect(again(read)).toBe(text)
}

describe.each(Object.entries(trees))('%s', (_, arbitrary) => {
  const check = (holds: (tree: Cv) => void) =>
    fc.assert(fc.property(arbitrary, holds), {numRuns, seed: 20_260})

  test('are read as they were written', {timeout}, () => {
    check(tree => laws(tree, write(tree), write))
  })

  test('are read as they were written, literally', {timeout}, () => {
    check(tree => laws(tree, writeLiteral(tree), writeLiteral))
  })

  test('have one normal form, which is a tree', {timeout}, () => {
    check(tree => {
      const normal = normalise(deepFreeze(tree))
      expect(validate(normal)).toEqual([])
      expect(normalise(normal)).toEqual(normal)
      expect(writeLiteral(normal)).toBe(writeLiteral(tree))
    })
  })
})

describe('the tree with one of everything', () => {
  const tree = tortureCv()

  test('is read as it was written', () => {
    laws(tree, write(tree), write)
    laws(tree, writeLiteral(tree), writeLiteral)
  })

  test('is in its normal form already, but for blanks', () => {
    const normal = normalise(tree)
    expect(normal.children.length).toBe(tree.children.length)
  })
})
