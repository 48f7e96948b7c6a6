import {paragraph} from '@cvast/core'
import {cvOf} from '../graded-trees.ts'
import {demand} from '../nonconformance.ts'
import {renderSubject} from '../render-subject.ts'
import {wordsIn} from '../words.ts'
import type {Check} from './check.ts'

/** Pictures come through `read`, or their alternative text is kept. */
export const images: Check[] = [
  {
    group: 'images',
    name: 'keeps the alternative text of a picture that cannot be read',
    run: async subject => {
      const {text, messages} = await renderSubject(
        subject,
        cvOf(
          paragraph([{type: 'image', url: 'missing.png', alt: 'alpha bravo'}]),
        ),
      )
      const told = messages.some(each => each.reason.includes('missing.png'))
      demand(
        told || wordsIn(text).join(' ').includes('alpha bravo'),
        'expected the alternative text or a message',
      )
    },
  },
]
