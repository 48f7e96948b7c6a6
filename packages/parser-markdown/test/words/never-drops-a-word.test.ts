import {validate} from '@cvast/core'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {parse} from '../../src/index.ts'
import {lostWords} from './lost-words.ts'
import {markdown} from './markdown.ts'

it('keeps each word, or says where it is', () => {
  fc.assert(
    fc.property(markdown(), source => {
      const file = new VFile(source)
      const tree = parse(file)
      const messages = file.messages.map(String)
      expect(validate(tree)).toEqual([])
      expect(lostWords(source, tree, messages)).toEqual([])
    }),
    {seed: 20_180_704, numRuns: 2000},
  )
})
