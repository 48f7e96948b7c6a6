import {cv, entry, list, period, person, section} from '@cvast/core'
import {parse} from '@cvast/parser-markdown'
import {markdown} from '@cvast/renderer-markdown'

const tree = cv(
  person('Jane Doe', [
    {
      type: 'contact',
      kind: 'email',
      value: 'jane@example.org',
      url: 'mailto:jane@example.org',
    },
  ]),
  [
    section('work', 'Experience', [
      entry('Engineer, Alpha GmbH', [list(['Costs *and* time: halved.'])], {
        role: 'Engineer',
        organization: 'Alpha GmbH',
        period: period('10/2015–present', {year: 2015, month: 10}, 'present'),
      }),
    ]),
  ],
  {lang: 'en'},
)

export const output = await markdown.render(tree, {
  options: markdown.defaults,
  report: (id, data) => console.warn(id, data),
  date: new Date(),
  read: () => undefined,
  parse: text => parse(text),
})
