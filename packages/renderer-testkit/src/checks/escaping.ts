import {
  type Block,
  type Cv,
  entry,
  list,
  type Phrasing,
  paragraph,
  strong,
  term,
  termList,
  text,
} from '@cvast/core'
import {cvOf} from '../graded-trees.ts'
import {literals} from '../literals.ts'
import {demand} from '../nonconformance.ts'
import {renderSubject} from '../render-subject.ts'
import type {Subject} from '../subject.ts'
import type {Check} from './check.ts'

/** Places where text stands; what is literal ends in one node. */
const places: Readonly<Record<string, (literal: string) => Block | Entry>> = {
  'inline code': literal => around({type: 'inlineCode', value: literal}),
  'a title': literal => entry(`x1 ${literal} x2`),
  'bold text': literal => around(strong(literal)),
  'the text of a link': literal =>
    around({
      type: 'link',
      url: 'https://alpha.example/bravo',
      children: [text(literal)],
    }),
  'a list of terms': literal => termList([term('x1', `${literal} x2`)]),
  'a table': literal => ({
    type: 'table',
    align: [null],
    children: ['x1', literal, 'x2'].map(each => ({
      type: 'tableRow' as const,
      children: [{type: 'tableCell' as const, children: [text(each)]}],
    })),
  }),
  'a block of code': literal => ({
    type: 'code',
    value: `x1\n${literal}\nx2`,
  }),
  'an item of a list': literal => list(['x1', `${literal} bravo`, 'x2']),
  'a paragraph after another': literal => ({
    type: 'blockquote',
    children: [paragraph('x1'), paragraph(`${literal} x2`)],
  }),
  'a line after a break': literal =>
    paragraph([text('x1'), {type: 'break'}, text(`${literal} x2`)]),
}

type Entry = ReturnType<typeof entry>

/** What stands in the tree is what is read: not markup, not escaped twice. */
export const escaping: Check[] = [
  ...literals.map(
    (literal): Check => ({
      group: 'escaping',
      name: `shows the text ${literal} as it is`,
      run: async subject => {
        const found = await between(
          subject,
          cvOf(paragraph(`x1 ${literal} x2`)),
        )
        demand(
          found === plain(literal),
          `expected \`${literal}\`, read \`${found ?? 'nothing'}\``,
        )
      },
    }),
  ),
  ...Object.entries(places).map(
    ([place, put]): Check => ({
      group: 'escaping',
      name: `shows text as it is in ${place}`,
      run: async subject => {
        for (const literal of literals) {
          const found = await between(subject, cvOf(put(literal)))
          demand(
            found?.includes(plain(literal)) === true,
            `expected \`${literal}\` in ${place}, read \`${found ?? 'nothing'}\``,
          )
          demand(
            found.length <= plain(literal).length + slack,
            `expected only \`${literal}\` in ${place}, read \`${found}\``,
          )
        }
      },
    }),
  ),
]

/** Room for what readers set around: quotes of code, bullets, rules, colons. */
const slack = 120

function around(node: Phrasing): Block {
  return paragraph([text('x1 '), node, text(' x2')])
}

/** What is read between the two marks. */
async function between(
  subject: Subject,
  tree: Cv,
): Promise<string | undefined> {
  const {text: read} = await renderSubject(subject, tree)
  const found = /x1(.*?)x2/s.exec(read)?.[1]
  return found === undefined ? undefined : plain(found)
}

/** Blanks and typographic quotes aside. */
function plain(value: string): string {
  return value
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .trim()
}
