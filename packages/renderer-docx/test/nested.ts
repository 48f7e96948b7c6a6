import {
  cv,
  entry,
  list,
  listItem,
  paragraph,
  period,
  person,
  section,
} from '@cvast/core'

/** What is nested in uncommon ways. */
export const nested = cv(person('Alpha Bravo'), [
  section('custom', '', [
    entry('First of all', [entry('Within it')], {
      period: period('2015', {year: 2015}),
    }),
  ]),
  section('work', 'Work', [
    entry('', [paragraph('Elected.'), entry('Under a sentence')], {
      period: period('2016', {year: 2016}),
    }),
    entry('Job', [
      {type: 'blockquote', children: [list(['quoted', 'twice'])]},
      list([
        listItem([list(['list first'])]),
        listItem([{type: 'code', value: 'code first'}]),
        listItem([
          paragraph('one'),
          list(['deep'], {ordered: true}),
          // What follows a nested list ends the list for mammoth.
          paragraph('two'),
        ]),
        listItem([]),
      ]),
    ]),
  ]),
])
