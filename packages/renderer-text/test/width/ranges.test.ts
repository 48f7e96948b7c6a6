import {expect, test} from 'vitest'
import {ranges} from '../../src/width/ranges.ts'

test('ranges holds what is encoded and no more', () => {
  // 64 to 73, then 75.
  const has = ranges('1s 9 2 0')
  const found = Array.from({length: 200}, (_, point) => point).filter(has)
  expect(found).toEqual([64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 75])
})
