import {type Cv, cv, isSafeUrl, paragraph, person, text} from '@cvast/core'
import {cvOf} from '../graded-trees.ts'
import {demand} from '../nonconformance.ts'
import {type ReadRendering, renderSubject} from '../render-subject.ts'
import type {Subject} from '../subject.ts'
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

/** No character that any format escapes. */
const safe = 'https://alpha.example/bravo'

/** Where links lead, and that some must not come to life. */
export const links: Check[] = [
  leads('a link', cvOf(link(safe))),
  leads(
    'a contact',
    cv(
      person('Jane Doe', [
        {type: 'contact', kind: 'url', value: 'charlie', url: safe},
      ]),
    ),
  ),
  ...unsafe.map(url => refuses('the address', url, cvOf(link(url)))),
  refuses(
    'the contact',
    'javascript:alert(1)',
    cv(
      person('Jane Doe', [
        {
          type: 'contact',
          kind: 'url',
          value: 'alpha bravo',
          url: 'javascript:alert(1)',
        },
      ]),
    ),
  ),
]

function link(url: string) {
  return paragraph([{type: 'link', url, children: [text('alpha bravo')]}])
}

function leads(what: string, tree: Cv): Check {
  return {
    group: 'links',
    name: `keeps the address of ${what}`,
    run: async subject => {
      const rendering = await renderSubject(subject, tree)
      const {messages, output} = rendering
      const addresses = await addressesOf(subject, rendering)
      demand(
        addresses !== undefined,
        'expected `addresses` beside `read`, since the output is not text',
      )
      demand(
        addresses.some(each => each.includes(safe)) ||
          (typeof output === 'string' && output.includes(safe)) ||
          messages.some(each => each.reason.includes(safe)),
        `expected the address \`${safe}\` in the output or in a message`,
      )
    },
  }
}

function refuses(what: string, url: string, tree: Cv): Check {
  return {
    group: 'links',
    name: `reports ${what} ${JSON.stringify(url)} and keeps its text`,
    run: async subject => {
      const rendering = await renderSubject(subject, tree)
      const {text: read, messages} = rendering
      demand(
        wordsIn(read).join(' ').includes('alpha bravo'),
        'expected the text of the link',
      )
      demand(
        messages.some(message => message.ruleId === 'unsafe-url'),
        'expected the message `unsafe-url`; ask `isSafeUrl` of `@cvast/core`',
      )
      const live = await addressesOf(subject, rendering)
      const bad = live?.find(each => !isSafeUrl(each))
      demand(
        bad === undefined,
        `expected no link to ${JSON.stringify(bad ?? '')}`,
      )
    },
  }
}

/** Where links lead; `undefined` where the kit cannot know. */
async function addressesOf(
  {addresses}: Subject,
  {output}: ReadRendering,
): Promise<readonly string[] | undefined> {
  if (addresses) return addresses(output)
  return typeof output === 'string' ? [] : undefined
}
