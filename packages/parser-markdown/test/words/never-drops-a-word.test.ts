import {validate} from '@cvast/core'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {parse} from '../../src/index.ts'
import {lostWords} from './lost-words.ts'
import {markdown} from './markdown.ts'

it('keeps each word, or says where it is', {timeout: 300_000}, () => {
  let words = 0
  fc.assert(
    fc.property(markdown(), source => {
      const file = new VFile(source)
      const tree = parse(file)
      const lost = lostWords(source, tree, file.messages.map(String))
      const [problem] = validate(tree)
      if (problem) throw new Error(JSON.stringify(problem))
      if (lost.length > 0) throw new Error(`lost: ${lost.join(' ')}`)
      words += source.match(/w\d+q/g)?.length ?? 0
    }),
    {seed: 20_180_704, numRuns: 1500},
  )
  // The documents do say something.
  expect(words).toBeGreaterThan(10_000)
})
