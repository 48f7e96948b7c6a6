import {
  type Block,
  entry,
  list,
  listItem,
  type Phrasing,
  paragraph,
  type SectionContent,
  text,
} from '@cvast/core'
import {cvOf} from '../graded-trees.ts'
import {demand} from '../nonconformance.ts'
import {renderOnly, renderSubject} from '../render-subject.ts'
import type {Subject} from '../subject.ts'
import {wordsIn} from '../words.ts'
import type {Check} from './check.ts'

/** Deep and large trees. */
export const size: Check[] = [
  deep('lists', inner => list([listItem([paragraph('level'), inner])])),
  deep('quotes', inner => ({type: 'blockquote', children: [inner]})),
  {
    group: 'size',
    name: 'renders marks nested 100 deep',
    run: async subject => {
      let inner: Phrasing = text('innermost')
      for (let depth = 0; depth < 100; depth++)
        inner = {type: depth % 2 ? 'strong' : 'emphasis', children: [inner]}
      await expectInnermost(subject, paragraph([inner]))
    },
  },
  {
    group: 'size',
    name: 'renders entries nested 50 deep',
    run: async subject => {
      let inner: SectionContent = paragraph('innermost')
      for (let depth = 0; depth < 50; depth++)
        inner = entry(`level${depth}`, [inner])
      const {text} = await renderSubject(subject, cvOf(inner))
      demand(wordsIn(text).includes('innermost'), 'expected the innermost word')
    },
  },
  {
    group: 'size',
    name: 'renders 2,000 entries',
    run: async subject => {
      const count = 2000
      const entries = Array.from({length: count}, (_, index) =>
        entry(`title${index}`, [paragraph('alpha bravo'), list(['charlie'])]),
      )
      const {text} = await renderSubject(subject, cvOf(...entries))
      const found = wordsIn(text).filter(each => /^title\d+$/.test(each))
      demand(
        new Set(found).size === count,
        `expected ${count} titles, read ${new Set(found).size}`,
      )
    },
  },
]

function deep(what: string, wrap: (inner: Block) => Block): Check {
  return {
    group: 'size',
    name: `renders ${what} nested 100 deep`,
    run: async subject => {
      let inner: Block = paragraph('innermost')
      for (let depth = 0; depth < 100; depth++) inner = wrap(inner)
      await expectInnermost(subject, inner)
    },
  }
}

/** Text is looked into as it is: not every reader goes as deep. */
async function expectInnermost(subject: Subject, block: Block): Promise<void> {
  const {output, messages} = await renderOnly(subject, cvOf(block))
  const text = typeof output === 'string' ? output : await subject.read(output)
  demand(
    text.includes('innermost') ||
      messages.some(each => each.reason.includes('innermost')),
    'expected the innermost word in the output or in a message',
  )
}
