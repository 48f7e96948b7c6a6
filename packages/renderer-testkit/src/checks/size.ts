import {
  type Block,
  entry,
  list,
  listItem,
  paragraph,
  type SectionContent,
} from '@cvast/core'
import {cvOf} from '../graded-trees.ts'
import {demand} from '../nonconformance.ts'
import {renderOnly, renderSubject} from '../render-subject.ts'
import {wordsIn} from '../words.ts'
import type {Check} from './check.ts'

/** Deep and large trees. */
export const size: Check[] = [
  deep('lists', inner => list([listItem([paragraph('level'), inner])])),
  deep('quotes', inner => ({type: 'blockquote', children: [inner]})),
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
      const entries = Array.from({length: 2000}, (_, index) =>
        entry(`title${index}`, [paragraph('alpha bravo'), list(['charlie'])]),
      )
      const {output} = await renderOnly(
        subject,
        cvOf(...entries),
        subject.options ?? {},
      )
      demand(output.length > 2000, 'expected a document')
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
      const {output, file} = await renderOnly(
        subject,
        cvOf(inner),
        subject.options ?? {},
      )
      const text =
        typeof output === 'string' ? output : await subject.read(output)
      demand(
        text.includes('innermost') ||
          file.messages.some(each => each.reason.includes('innermost')),
        'expected the innermost word in the output or in a message',
      )
    },
  }
}
