import {type Block, type Phrasing, paragraph, text} from '@cvast/core'
import {cvOf} from '../graded-trees.ts'
import {demand} from '../nonconformance.ts'
import {renderSubject} from '../render-subject.ts'
import {wordsIn} from '../words.ts'
import type {Check} from './check.ts'

/** Nodes that no renderer knows fall back visibly. */
export const extension: Check[] = [
  check('an unknown block', inner => [
    paragraph('alpha'),
    {type: 'testkitBlock', children: [paragraph(inner)]} as unknown as Block,
    paragraph('charlie'),
  ]),
  check('an unknown node in a line', inner => [
    paragraph([
      text('alpha '),
      {
        type: 'testkitPhrasing',
        children: [text(inner)],
      } as unknown as Phrasing,
      text(' charlie'),
    ]),
  ]),
  check('a node whose type is `constructor`', inner => [
    paragraph('alpha'),
    {type: 'constructor', children: [paragraph(inner)]} as unknown as Block,
  ]),
]

function check(name: string, blocks: (inner: string) => Block[]): Check {
  return {
    group: 'extension',
    name: `keeps the text of ${name} and reports it`,
    run: async subject => {
      const {text: read, messages} = await renderSubject(
        subject,
        cvOf(...blocks('bravo')),
      )
      demand(
        wordsIn(read).includes('bravo'),
        'expected the text of the unknown node in the output',
      )
      demand(
        messages.some(message => message.ruleId === 'unknown-node'),
        "expected the message `unknown-node`: `report('unknown-node', {type, format}, node)`",
      )
    },
  }
}
