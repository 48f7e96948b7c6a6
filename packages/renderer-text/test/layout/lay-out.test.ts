import {describe, expect, test} from 'vitest'
import {layOut} from '../../src/layout/lay-out.ts'
import {
  apart,
  blank,
  indent,
  type Layout,
  line,
  prose,
  sized,
  verbatim,
} from '../../src/layout/layout.ts'
import {words} from '../../src/layout/pieces.ts'

const p = (text: string) => prose(words(text))

describe('layOut', () => {
  test.each<[string, Layout[], string[]]>([
    ['nothing', [], []],
    ['gaps alone', [blank, line, blank], []],
    ['no gaps at the ends', [blank, p('a'), blank], ['a']],
    [
      'the widest of several gaps',
      [p('a'), line, blank, line, p('b')],
      ['a', '', 'b'],
    ],
    [
      'a hanging indent',
      [indent('- ', '  ', [p('alpha bravo charlie')])],
      ['- alpha bravo', '  charlie'],
    ],
    [
      'markers of nested items on one line',
      [indent('- ', '  ', [indent('1. ', '   ', [p('a'), line, p('b')])])],
      ['- 1. a', '     b'],
    ],
    [
      'a marker without content',
      [indent('- ', '  ', []), line, p('a')],
      ['-', 'a'],
    ],
    ['an indent without content', [indent('    ', '    ', []), p('a')], ['a']],
    [
      'an indent without content in an item',
      [indent('- ', '  ', [indent('  ', '  ', []), p('a')])],
      ['- a'],
    ],
    [
      'blank lines without blanks',
      [indent('  ', '  ', [p('a'), blank, p('b')])],
      ['  a', '', '  b'],
    ],
    [
      'the columns that are left',
      [indent('  ', '  ', [sized(width => [verbatim(`${width}`)])])],
      ['  13'],
    ],
    [
      'lines as they are, but for blanks at the end',
      [verbatim('  alpha  bravo charlie delta  ')],
      ['  alpha  bravo charlie delta'],
    ],
    ['contents apart', apart([[p('a')], [], [p('b')]], blank), ['a', '', 'b']],
    [
      'no blank line for an indent that the line has no room for',
      [indent('- ', '  ', [indent('         ', '         ', [p('a')])])],
      ['- a'],
    ],
  ])('lays out %s', (_, content, expected) => {
    expect(layOut(content, 15)).toEqual(expected)
  })

  test('leaves columns to the text, however deep it is', () => {
    let content: Layout[] = [p('alpha bravo china delta echo fox')]
    for (let depth = 0; depth < 200; depth++)
      content = [indent('- ', '  ', [p('golf'), line, ...content])]
    for (const width of [10, 20, 40, 78])
      for (const each of layOut(content, width))
        expect(each.length).toBeLessThanOrEqual(width)
  })

  test('puts markers on lines of their own before they eat the line', () => {
    let content: Layout[] = [p('alpha bravo')]
    for (let depth = 0; depth < 100; depth++)
      content = [indent('- ', '  ', content)]
    const lines = layOut(content, 40)
    expect(Math.max(...lines.map(each => each.length))).toBeLessThanOrEqual(40)
    expect(lines.join('').match(/-/g)).toHaveLength(100)
    expect(lines.join(' ')).toMatch(/alpha\s+bravo$/)
  })
})
