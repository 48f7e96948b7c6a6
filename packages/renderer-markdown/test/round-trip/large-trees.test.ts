import {readFileSync} from 'node:fs'
import {parse} from '@cvast/parser-markdown'
import {normalise} from '@cvast/renderer-markdown'
import {arbitraryCv, tortureCv} from '@cvast/renderer-testkit'
import {describe, expect, test} from 'vitest'
import {anyCv} from '../arbitrary-any-cv.ts'
import {check, laws} from './laws.ts'

const cv = new URL('../../../../content/cv.md', import.meta.url)

describe.each(Object.entries(laws))('large trees %s', (_, law) => {
  test('of hostile text', () => check(arbitraryCv(), law, 20))

  test('of all kinds', () => check(anyCv, law, 50))

  test('with one of everything', () => law(tortureCv()))

  test('of a CV', () => law(parse(readFileSync(cv, 'utf8'))))
})

test('the tree with one of everything is nearly in its normal form', () => {
  const tree = tortureCv()
  expect(normalise(tree).children.length).toBe(tree.children.length)
})
