import {
  type AnyNode,
  cv,
  emphasis,
  entry,
  list,
  type Phrasing,
  paragraph,
  person,
  phrasing,
  section,
  strong,
  term,
  text,
  toText,
} from '@cvast/core'
import {describe, expect, test} from 'vitest'

describe('toText', () => {
  test.each<[string, AnyNode[], string]>([
    ['nothing', [], ''],
    [
      'words without marks',
      phrasing(['a ', emphasis(['b', strong('c')])]),
      'a bc',
    ],
    ['code as it is', [{type: 'inlineCode', value: ' a '}], ' a '],
    ['maths as TeX', [{type: 'inlineMath', value: '\\alpha'}], '\\alpha'],
    ['breaks as blanks', phrasing(['a', {type: 'break'}, 'b']), 'a b'],
    ['the words of images', [{type: 'image', url: 'x.png', alt: 'dot'}], 'dot'],
    [
      'the text of links',
      [{type: 'link', url: 'https://a.example', children: phrasing('a')}],
      'a',
    ],
    ['blocks apart', [paragraph('a'), list(['b', 'c'])], 'a\nb\nc'],
    ['titles apart', [entry('a', [paragraph('b')])], 'a\nb'],
    ['terms apart', [term('a', 'b')], 'a\nb'],
    [
      'nothing for empty blocks',
      [paragraph(''), paragraph('a'), list([])],
      'a',
    ],
    ['a text that is a line ending', phrasing('a\n'), 'a'],
    [
      'unknown nodes',
      [
        {type: 'x', value: 'a'} as never,
        {type: 'y', children: phrasing('b')} as never,
      ],
      'a\nb',
    ],
  ])('gives %s', (_, nodes, expected) => {
    expect(toText(nodes)).toBe(expected)
  })

  test('reads a whole CV in order', () => {
    const tree = cv(
      person('Jane', [{type: 'contact', kind: 'other', value: 'contact'}]),
      [section('work', 'title', [entry('entry', [paragraph('text')])])],
    )
    expect(toText(tree)).toBe('Jane\ncontact\ntitle\nentry\ntext')
  })

  test('is safe at any depth', () => {
    let inner: Phrasing = text('a')
    for (let depth = 0; depth < 100_000; depth++) inner = emphasis([inner])
    expect(toText(inner)).toBe('a')
  })

  test('takes linear time', () => {
    const many = Array.from({length: 100_000}, () => paragraph('alpha bravo'))
    const start = performance.now()
    expect(toText(many).length).toBe(100_000 * 12 - 1)
    // Quadratic, this takes minutes.
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
