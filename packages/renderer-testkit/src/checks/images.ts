import {cv, paragraph, person, section, text} from '@cvast/core'
import {cvOf} from '../graded-trees.ts'
import {demand} from '../nonconformance.ts'
import {renderOnly, renderSubject} from '../render-subject.ts'
import {wordsIn} from '../words.ts'
import type {Check} from './check.ts'

/** Pictures come through `read`, or their alternative text is kept. */
export const images: Check[] = [
  {
    group: 'images',
    name: 'keeps the alternative text of a picture that cannot be read',
    run: async subject => {
      const {text: read, messages} = await renderSubject(
        subject,
        cvOf(
          paragraph([{type: 'image', url: 'missing.png', alt: 'alpha bravo'}]),
        ),
      )
      const told = messages.some(each => each.reason.includes('missing.png'))
      demand(
        told || wordsIn(read).join(' ').includes('alpha bravo'),
        'expected the alternative text or a message',
      )
    },
  },
  {
    group: 'images',
    name: 'keeps the text around a picture',
    run: async subject => {
      const {text: read} = await renderSubject(
        subject,
        cvOf(
          paragraph([
            text('alpha '),
            {type: 'image', url: 'pixel.png', alt: ''},
            text(' bravo'),
          ]),
        ),
      )
      demand(
        wordsIn(read).join(' ').includes('alpha bravo'),
        'expected the text before and after the picture',
      )
    },
  },
  {
    group: 'images',
    name: 'asks only for pictures that the tree or an option names',
    run: async subject => {
      const named = ['pixel.png', 'photo.jpg']
      const {asked} = await renderOnly(
        subject,
        cv(person('Jane Doe', [], {photo: 'photo.jpg'}), [
          section('work', 'Experience', [
            paragraph([{type: 'image', url: 'pixel.png', alt: 'alpha'}]),
          ]),
        ]),
      )
      const files = Object.values<unknown>({
        ...subject.renderer.defaults,
        ...subject.options,
      })
      const other = asked.find(
        each => !named.includes(each) && !files.includes(each),
      )
      demand(
        other === undefined,
        `expected \`read\` to be asked for what the tree names, by that name; found \`${other}\``,
      )
    },
  },
]
