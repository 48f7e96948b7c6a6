import {
  cv,
  deepFreeze,
  emphasis,
  list,
  type Phrasing,
  paragraph,
  person,
  section,
  text,
} from '@cvast/core'
import {expect, test} from 'vitest'

test('deepFreeze makes all of a tree read-only and gives it back', () => {
  const tree = cv(person('Jane'), [section('work', 'title', [list(['item'])])])
  expect(deepFreeze(tree)).toBe(tree)
  expect(() => {
    tree.children[0].name = 'John'
  }).toThrow(TypeError)
  expect(() => {
    tree.children[1]?.children.pop()
  }).toThrow(TypeError)
})

test('deepFreeze leaves bytes alone', () => {
  const value = {bytes: new Uint8Array(2)}
  expect(() => deepFreeze(value)).not.toThrow()
})

test('deepFreeze takes deep and wide trees', () => {
  let inner: Phrasing = text('a')
  for (let depth = 0; depth < 100_000; depth++) inner = emphasis([inner])
  const wide = Array.from({length: 300_000}, () => text('a'))
  expect(Object.isFrozen(deepFreeze(paragraph([inner, ...wide])))).toBe(true)
})
