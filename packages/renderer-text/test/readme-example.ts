import {cv, entry, list, period, person, section} from '@cvast/core'
import {text} from '@cvast/renderer-text'

const tree = cv(
  person('Jane Doe', [
    {type: 'contact', kind: 'email', value: 'jane@example.org'},
  ]),
  [
    section('work', 'Experience', [
      entry('Engineer, Alpha GmbH', [list(['Made bravo twice as fast.'])], {
        period: period('10/2015–present', {year: 2015, month: 10}, 'present'),
      }),
    ]),
  ],
  {lang: 'en'},
)

export const output = await text.render(tree, {
  options: {...text.defaults, width: 60, dates: 'right'},
  report: (id, data) => console.warn(id, data),
  date: new Date(),
  read: () => undefined,
})
