import './small-trees.ts'
import {arbitraryCv} from '@cvast/renderer-testkit'
import {describe, test} from 'vitest'
import {check, laws} from './laws.ts'

const timeout = 600_000

describe('trees as parsers make them, of hostile text', () => {
  const trees = arbitraryCv({depth: 1})
  test.each(Object.entries(laws))('%s', {timeout}, (_, law) => {
    check(trees, law, 2_000)
  })
})
