import type {Cv} from '@cvast/core'
import {validate} from '@cvast/core'
import {parse} from '@cvast/parser-markdown'
import {normalise} from '@cvast/renderer-markdown'
import {deepFreeze} from '@cvast/renderer-testkit'
import fc from 'fast-check'
import {expect} from 'vitest'
import {bare} from '../bare.ts'
import {write, writeLiteral} from '../write.ts'

/** How a tree is written: with the parser at hand, or with all facts said. */
export type Write = (tree: Cv) => string

/** parse(render(tree)) = tree, render(parse(render(tree))) = render(tree). */
export function roundTrip(tree: Cv, write: Write): void {
  const text = write(tree)
  const read = parse(text)
  expect(bare(read)).toEqual(bare(normalise(tree)))
  expect(write(read)).toBe(text)
}

/** What must hold of every tree. */
export const laws: Record<string, (tree: Cv) => void> = {
  'are read as they were written': tree => roundTrip(tree, write),
  'are read as they were written, literally': tree =>
    roundTrip(tree, writeLiteral),
  'have one normal form, which is a tree': tree => {
    const normal = normalise(deepFreeze(tree))
    expect(validate(normal)).toEqual([])
    expect(normalise(normal)).toEqual(normal)
    expect(writeLiteral(normal)).toBe(writeLiteral(tree))
  },
}

/** Runs of each law; what fails is printed as it was found, not shrunk. */
export function check(
  trees: fc.Arbitrary<Cv>,
  law: (tree: Cv) => void,
  numRuns: number,
): void {
  const endOnFailure = !process.env.CVAST_SHRINK
  fc.assert(fc.property(trees, law), {numRuns, seed: 20_260, endOnFailure})
}
