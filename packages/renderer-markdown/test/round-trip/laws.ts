import type {Cv} from '@cvast/core'
import {validate} from '@cvast/core'
import {parse} from '@cvast/parser-markdown'
import {normalise} from '@cvast/renderer-markdown'
import {deepFreeze} from '@cvast/renderer-testkit'
import fc from 'fast-check'
import {expect} from 'vitest'
import {bare} from '../bare.ts'
import {writeLiteral, writeWith} from '../write.ts'

/** What reads the text again. */
export type Read = (text: string) => Cv

/** How a tree is written: with a reader at hand, or with all facts said. */
export type Write = (tree: Cv, read: Read) => string

/** parse(render(tree)) = tree, render(parse(render(tree))) = render(tree). */
export function roundTrip(tree: Cv, write: Write): void {
  const read = onceEach(text => deepFreeze(parse(text)))
  const text = write(tree, read)
  const found = read(text)
  expect(bare(found)).toEqual(bare(normalise(tree)))
  expect(write(found, read)).toBe(text)
}

/** Reads each text once; most of the time of these tests is reading. */
function onceEach(read: Read): Read {
  const known = new Map<string, Cv>()
  return text => {
    const tree = known.get(text) ?? read(text)
    known.set(text, tree)
    return tree
  }
}

/** What must hold of every tree. */
export const laws: Record<string, (tree: Cv) => void> = {
  'are read as they were written': tree => roundTrip(tree, writeWith),
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
