import {
  type Cv,
  cv,
  entry,
  list,
  paragraph,
  period,
  person,
  section,
} from '@cvast/core'
import {cvOf} from '../graded-trees.ts'
import {demand} from '../nonconformance.ts'
import {renderSubject} from '../render-subject.ts'
import type {Subject} from '../subject.ts'
import {wordsIn} from '../words.ts'
import type {Check} from './check.ts'

/** `n0n` … in the order in which they must be read. */
const number = (index: number) => `n${index}n`

const blocks = cvOf(
  ...Array.from({length: 40}, (_, index) =>
    index % 4 === 3 ? list([number(index)]) : paragraph(number(index)),
  ),
)

/** Newest last, titles against the alphabet, kinds against custom. */
const sections = cv(
  person('Jane Doe'),
  (['references', 'skills', 'work', 'education', 'summary'] as const).map(
    (kind, index) =>
      section(kind, number(index * 3), [
        entry(number(index * 3 + 1), [], {
          period: period(`${2001 + index}`, {year: 2001 + index}),
        }),
        entry(number(index * 3 + 2), [], {
          period: period(`${2011 + index}`, {year: 2011 + index}),
        }),
      ]),
  ),
)

const dated = cvOf(
  ...[0, 1, 2].map(index =>
    entry(`title${number(index)}`, [paragraph(`body${number(index)}`)], {
      period: period(`${2015 - index}`, {year: 2015 - index}),
    }),
  ),
)

/** What order the words are in; the transforms have settled it. */
export const order: Check[] = [
  {
    group: 'order',
    name: 'keeps the order of blocks',
    run: async subject => expectOrder(subject, blocks),
  },
  {
    group: 'order',
    name: 'keeps the order of sections and entries',
    run: async subject => expectOrder(subject, sections),
  },
  {
    group: 'order',
    name: 'keeps the date of an entry with the entry',
    run: async subject => {
      const {text} = await renderSubject(subject, dated)
      const found = wordsIn(text)
      for (const index of [0, 1, 2]) {
        const at = found.indexOf(`${2015 - index}`)
        const before = found.indexOf(`bodyn${index - 1}n`)
        const after = found.indexOf(`titlen${index + 1}n`)
        demand(
          at > before && (after < 0 || at < after),
          `expected \`${2015 - index}\` beside \`titlen${index}n\`, read \`${found.join(' ')}\``,
        )
      }
    },
  },
]

async function expectOrder(subject: Subject, tree: Cv): Promise<void> {
  const {text} = await renderSubject(subject, tree)
  const found = wordsIn(text)
    .filter(each => /^n\d+n$/.test(each))
    .map(each => Number(each.slice(1, -1)))
  const late = found.findIndex((each, index) => each < (found[index - 1] ?? 0))
  demand(
    found.length > 0 && late < 0,
    `expected the order of the tree, found ${found.join(' ')}`,
  )
}
