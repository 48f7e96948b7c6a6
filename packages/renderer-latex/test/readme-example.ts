import {cv, entry, list, period, person, section} from '@cvast/core'
import {latex} from '@cvast/renderer-latex'

const tree = cv(
  person('Jane Doe', [
    {type: 'contact', kind: 'email', value: 'jane@example.org'},
  ]),
  [
    section('work', 'Experience', [
      entry('Engineer, Alpha & Sons', [list(['Made bravo 20 % faster.'])], {
        period: period('10/2015–present', {year: 2015, month: 10}, 'present'),
      }),
    ]),
  ],
  {lang: 'en'},
)

export const output = await latex.render(tree, {
  options: {...latex.defaults, paper: 'letter', ownName: 'Jane Doe'},
  report: (id, data) => console.warn(id, data),
  date: new Date(),
  read: () => undefined,
})
