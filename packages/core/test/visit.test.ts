import {
  type AnyNode,
  cv,
  emphasis,
  entry,
  list,
  paragraph,
  person,
  SKIP,
  section,
  term,
  termList,
  text,
  visit,
} from '@cvast/core'
import {describe, expect, test} from 'vitest'

const tree = cv(person('Jane', [], {headline: [text('headline')]}), [
  section('work', 'title', [
    entry('entry title', [paragraph('first'), list(['item'])]),
    termList([term('key', 'value')]),
  ]),
])

function texts(node: AnyNode): string[] {
  const found: string[] = []
  visit(node, each => {
    if (each.type === 'text') found.push(each.value)
  })
  return found
}

describe('visit', () => {
  test('goes in reading order: titles before children', () => {
    expect(texts(tree)).toEqual([
      'headline',
      'title',
      'entry title',
      'first',
      'item',
      'key',
      'value',
    ])
  })

  test('leaves out the inside of what is skipped', () => {
    const types: string[] = []
    visit(tree, node => {
      types.push(node.type)
      return node.type === 'entry' ? SKIP : undefined
    })
    expect(types).toContain('entry')
    expect(types).toContain('termList')
    expect(types).not.toContain('list')
  })

  test('names the ancestors, the root first', () => {
    const found: string[] = []
    visit(tree, (node, ancestors) => {
      if (node.type === 'text')
        found.push([...ancestors, node].map(each => each.type).join(' '))
    })
    expect(found.slice(0, 4)).toEqual([
      'cv person text',
      'cv section text',
      'cv section entry text',
      'cv section entry paragraph text',
    ])
  })

  test('walks unknown nodes by their children', () => {
    const node = {
      type: 'rating',
      title: [text('no field that is walked')],
      children: [paragraph('inside')],
    } as unknown as AnyNode
    expect(texts(node)).toEqual(['inside'])
    expect(
      texts({type: 'constructor', children: [text('a')]} as never),
    ).toEqual(['a'])
  })

  test('is safe at any depth, in linear time', () => {
    let inner: AnyNode = text('innermost')
    for (let depth = 0; depth < 100_000; depth++) inner = emphasis([inner])
    let deepest = 0
    visit(inner, (_, ancestors) => {
      deepest = Math.max(deepest, ancestors.length)
    })
    expect(deepest).toBe(100_000)
    expect(texts(inner)).toEqual(['innermost'])
  })
})
