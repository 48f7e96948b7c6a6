import {paragraph, text} from '@cvast/core'
import {cvOf} from '../graded-trees.ts'
import {demand} from '../nonconformance.ts'
import {renderSubject} from '../render-subject.ts'
import {wordsIn} from '../words.ts'
import type {Check} from './check.ts'

const unsafe = [
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,alpha',
  'file:///etc/passwd',
  'vbscript:alpha',
  '\\\\host\\share',
]

/** Addresses that must not come to life. */
export const links: Check[] = unsafe.map(url => ({
  group: 'links',
  name: `reports the address ${JSON.stringify(url)} and keeps its text`,
  run: async subject => {
    const {text: read, messages} = await renderSubject(
      subject,
      cvOf(paragraph([{type: 'link', url, children: [text('alpha bravo')]}])),
    )
    demand(
      wordsIn(read).join(' ').includes('alpha bravo'),
      'expected the text of the link',
    )
    demand(
      messages.some(message => message.ruleId === 'unsafe-url'),
      'expected the message `unsafe-url`; ask `isSafeUrl` of `@cvast/core`',
    )
  },
}))
