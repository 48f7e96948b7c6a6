import './small-trees.ts'
import {describe, test} from 'vitest'
import {anyCv} from '../arbitrary-any-cv.ts'
import {check, laws} from './laws.ts'

const timeout = 600_000

describe('any trees, in no normal form', () => {
  test.each(Object.entries(laws))('%s', {timeout}, (_, law) => {
    check(anyCv, law, 2_000)
  })
})
