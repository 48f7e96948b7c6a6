import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {cutLines} from '../../src/layout/cut-lines.ts'
import {end, type Piece, solid, words} from '../../src/layout/pieces.ts'
import {displayWidth} from '../../src/width/display-width.ts'

describe('cutLines', () => {
  test.each<[string, Piece[], number, string[]]>([
    ['nothing', [], 10, []],
    ['blanks', words(' \n\t '), 10, []],
    ['one word', words('alpha'), 10, ['alpha']],
    ['what fits exactly', words('alpha bravo'), 11, ['alpha bravo']],
    ['what does not fit', words('alpha bravo'), 10, ['alpha', 'bravo']],
    ['runs of blanks', words(' alpha \n  bravo '), 20, ['alpha bravo']],
    [
      'a word that is too long',
      words('a bravissimo c'),
      5,
      ['a', 'bravissimo', 'c'],
    ],
    [
      'a forced end',
      [...words('alpha'), end, ...words('bravo')],
      20,
      ['alpha', 'bravo'],
    ],
    ['several forced ends', [end, ...words('alpha'), end, end], 20, ['alpha']],
    [
      'solid text with a blank',
      [...words('a '), ...solid('b c')],
      4,
      ['a', 'b c'],
    ],
    [
      'words beside solid text',
      [...words('alpha'), ...solid('[1]')],
      6,
      ['alpha[1]'],
    ],
    ['pieces without a blank', [...words('al'), ...words('pha')], 4, ['alpha']],
    ['no-break blanks', words('10\u00a0km run'), 7, ['10\u00a0km', 'run']],
    ['no-break blanks at the ends', words('\u00a0a b\u00a0'), 1, ['a', 'b']],
    ['ideographs', words('東京都港区'), 5, ['東京', '都港', '区']],
    [
      'ideographs across pieces',
      [...words('東京'), ...words('都')],
      4,
      ['東京', '都'],
    ],
    ['closing marks', words('東京。大阪'), 4, ['東', '京。', '大阪']],
    ['opening marks', words('東「京」'), 4, ['東', '「京」']],
    ['ideographic blanks', words('東　京'), 6, ['東　京']],
    [
      'ideographs and words',
      words('使用Python語言'),
      8,
      ['使用', 'Python語', '言'],
    ],
    [
      'zero width blanks',
      words('alpha\u200bbravo'),
      7,
      ['alpha\u200b', 'bravo'],
    ],
    ['Korean at blanks only', words('한국어 이력서'), 6, ['한국어', '이력서']],
  ])('cuts %s', (_, pieces, width, expected) => {
    expect(cutLines(pieces, width)).toEqual(expected)
  })

  test('does not cut without a width', () => {
    const text = Array.from({length: 1000}, () => 'alpha').join(' ')
    expect(cutLines(words(text), Number.POSITIVE_INFINITY)).toEqual([text])
  })

  test('keeps words, fills lines, and never overflows but by one word', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/)
    fc.assert(
      fc.property(
        fc.array(word),
        fc.integer({min: 1, max: 30}),
        (list, width) => {
          const lines = cutLines(words(list.join(' ')), width)
          expect(lines.join(' ')).toBe(list.join(' '))
          for (const [index, line] of lines.entries()) {
            if (line.includes(' '))
              expect(line.length).toBeLessThanOrEqual(width)
            const next = lines[index + 1]?.split(' ')[0]
            if (next !== undefined)
              expect(line.length + 1 + next.length).toBeGreaterThan(width)
          }
        },
      ),
      {seed: 20_260_101, numRuns: 1000},
    )
  })

  test('keeps ideographs and their order', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom(...'東京都。、「」（）ーか')}),
        fc.integer({min: 2, max: 20}),
        (text, width) => {
          const lines = cutLines(words(text), width)
          expect(lines.join('')).toBe(text)
          for (const [index, line] of lines.entries()) {
            if (index < lines.length - 1) expect(line).not.toMatch(/[「（]$/u)
            if (index > 0) expect(line).not.toMatch(/^[。、」）ー]/u)
            if (/^[東京都か]+$/u.test(line))
              expect(displayWidth(line)).toBeLessThanOrEqual(width)
          }
        },
      ),
      {seed: 20_260_101, numRuns: 1000},
    )
  })

  test('takes linear time', () => {
    const text = 'alpha 東京、bravo\u00a0charlie '.repeat(40_000)
    expect(cutLines(words(text), 78).length).toBeGreaterThan(10_000)
  })
})
