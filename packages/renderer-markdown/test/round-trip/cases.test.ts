import {
  type Block,
  cv,
  entry,
  list,
  paragraph,
  person,
  type SectionContent,
  section,
  term,
  termList,
  text,
} from '@cvast/core'
import {describe, expect, test} from 'vitest'
import {write, writeLiteral, writeWith} from '../write.ts'
import {roundTrip} from './laws.ts'

/** Text that Markdown or a reader of CVs would take for something else. */
const texts = [
  'http://alpha.example/a_b',
  'see https://alpha.example/bravo.',
  'www.alpha.example',
  'write to jane@alpha.example',
  'mailto:jane@alpha.example',
  '~ 5 people, ~~not six~~, a~b',
  'costs $5 and $6, or $a+b$',
  '1. alpha',
  '2) bravo',
  '2015. A good year',
  '- alpha',
  '+ alpha',
  '# alpha',
  '> alpha',
  '| a | b |',
  ': alpha',
  '[ ] alpha',
  '[x] alpha',
  '[^one]: alpha',
  '[alpha]: https://alpha.example',
  '[alpha](bravo), ![alpha](bravo)',
  '<!-- cv: end -->',
  '<b>alpha</b> &amp; &#65;',
  '---',
  '***',
  '===',
  '```',
  'alpha\\',
  '*a* **b** _c_ __d__ `e`',
  '2015–2017',
  'March 2015 – present',
  'Key: value',
  'Experience',
]

const blocks: Record<string, (literal: string) => SectionContent[]> = {
  'a paragraph': literal => [paragraph(literal)],
  'the second paragraph': literal => [paragraph('alpha'), paragraph(literal)],
  'a paragraph after a heading': literal => [
    entry('alpha', [paragraph(literal)]),
  ],
  'a heading': literal => [entry(literal, [paragraph('alpha')])],
  'an item': literal => [list([literal, 'alpha'])],
  'an ordered item': literal => [
    {...list([literal, 'alpha']), ordered: true, start: 3},
  ],
  'a term': literal => [termList([term(literal, 'alpha')])],
  'a term with a colon': literal => [
    termList([term(`${literal}: bravo`, 'alpha: charlie')]),
  ],
  'what a term means': literal => [termList([term('alpha', literal)])],
  'a quote': literal => [
    {type: 'blockquote', children: [paragraph(literal)]} satisfies Block,
  ],
  'the text of a link': literal => [
    paragraph([
      {
        type: 'link',
        url: 'https://alpha.example/(bravo)',
        children: [text(literal)],
      },
    ]),
  ],
  'bold text': literal => [
    paragraph([
      text('alpha '),
      {type: 'strong', children: [text(literal)]},
      text(' bravo'),
    ]),
  ],
  'a cell': literal => [
    {
      type: 'table',
      align: [null, null],
      children: [
        ['alpha', literal],
        [literal, 'bravo'],
      ].map(row => ({
        type: 'tableRow' as const,
        children: row.map(each => ({
          type: 'tableCell' as const,
          children: [text(each)],
        })),
      })),
    } satisfies Block,
  ],
}

describe.each(Object.entries(blocks))('%s', (_, put) => {
  test.each(texts)('that reads `%s` is read as it was written', literal => {
    const tree = cv(person('Jane Doe'), [
      section('custom', 'Alpha and bravo', put(literal)),
    ])
    roundTrip(tree, writeWith)
    roundTrip(tree, writeLiteral)
  })
})

test('terms whose keys are dates are said to be terms', () => {
  const tree = cv(person('Jane Doe'), [
    section('custom', 'Alpha', [termList([term('2015–2017', 'bravo')])]),
  ])
  expect(write(tree)).toContain('<!-- cv: terms -->\n\n- **2015–2017:** bravo')
})

test.each([
  'alpha {.bravo}',
  'alpha {.private}',
  'alpha {: .bravo lang=de}',
  'alpha \\{.bravo lang=de}',
  '{.bravo}',
])('braces at the end of a heading, `%s`, are text', literal => {
  const tree = cv(person('Jane Doe'), [
    section('custom', literal, [entry(literal, [paragraph('alpha')])]),
  ])
  roundTrip(tree, writeWith)
  roundTrip(tree, writeLiteral)
})
