import {type Block, entry, type Phrasing, paragraph, text} from '@cvast/core'
import {cvOf} from '../graded-trees.ts'
import {lostWords} from '../lost-words.ts'
import {demand} from '../nonconformance.ts'
import {renderSubject} from '../render-subject.ts'
import {wordsIn} from '../words.ts'
import type {Check} from './check.ts'

/** Where the node stands in the source, to see it in the message. */
const position = {
  start: {line: 7, column: 3, offset: 70},
  end: {line: 7, column: 9, offset: 76},
}

/** Nodes that no renderer knows fall back visibly. */
export const extension: Check[] = [
  check('an unknown block', inner => [
    paragraph('alpha'),
    foreign({type: 'testkitBlock', children: [paragraph(inner)]}),
    paragraph('charlie'),
  ]),
  check('an unknown block that holds only a value', inner => [
    paragraph('alpha'),
    foreign({type: 'testkitValue', value: inner}),
    paragraph('charlie'),
  ]),
  check('an unknown node in a line', inner => [
    paragraph([
      text('alpha '),
      foreign({type: 'testkitPhrasing', children: [text(inner)]}),
      text(' charlie'),
    ]),
  ]),
  check('an unknown node in a title', inner => [
    entry([
      text('alpha '),
      foreign({type: 'testkitPhrasing', value: inner}),
      text(' charlie'),
    ]),
  ]),
  check('a node whose type is `constructor`', inner => [
    paragraph('alpha'),
    foreign({type: 'constructor', children: [paragraph(inner)]}),
    paragraph('charlie'),
  ]),
]

function foreign(node: {type: string; children?: unknown; value?: string}) {
  return {...node, position} as unknown as Block & Phrasing
}

function check(
  name: string,
  blocks: (inner: string) => Parameters<typeof cvOf>,
): Check {
  return {
    group: 'extension',
    name: `keeps the text of ${name} and reports it`,
    run: async subject => {
      const {text: read, messages} = await renderSubject(
        subject,
        cvOf(...blocks('bravo')),
      )
      const lost = lostWords(['alpha', 'bravo', 'charlie'], wordsIn(read))
      demand(
        lost.length === 0,
        `expected the text of the unknown node in its place, lost \`${lost[0]?.word}\``,
      )
      const message = messages.find(each => each.ruleId === 'unknown-node')
      demand(
        message !== undefined,
        "expected the message `unknown-node`: `report('unknown-node', {type, format}, node)`",
      )
      demand(
        message.line === position.start.line,
        'expected the place of the node in the message: the node is the third argument of `report`',
      )
    },
  }
}
