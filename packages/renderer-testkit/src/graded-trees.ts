import {
  type Cv,
  cv,
  emphasis,
  entry,
  list,
  listItem,
  type Phrasing,
  paragraph,
  period,
  person,
  section,
  strong,
  term,
  termList,
  text,
} from '@cvast/core'
import {tortureCv} from './torture-cv.ts'

/** A CV with one section of these blocks. */
export function cvOf(...children: Parameters<typeof section>[2] & object): Cv {
  return cv(person('Jane Doe'), [section('work', 'Experience', children)], {
    lang: 'en',
  })
}

const line = (...children: Array<string | Phrasing>) => paragraph(children)

/** Small trees, each for one thing, from easy to hard. */
export const gradedTrees = {
  'a name alone': cv(person('Jane Doe')),
  'one paragraph': cvOf(line('alpha bravo charlie')),
  'two paragraphs': cvOf(line('alpha'), line('bravo')),
  'a person with headline and contacts': cv(
    person(
      'Jane Doe',
      [
        {
          type: 'contact',
          kind: 'email',
          value: 'jane@alpha.example',
          url: 'mailto:jane@alpha.example',
        },
        {type: 'contact', kind: 'other', label: 'Callsign', value: 'bravo'},
      ],
      {headline: [text('Engineer and '), emphasis('author')]},
    ),
  ),
  'an entry with a date': cvOf(
    entry('Engineer, Alpha', [line('bravo')], {
      period: period('10/2015–present', {year: 2015, month: 10}, 'present'),
    }),
  ),
  'a dated sentence': cvOf(
    entry('', [line('Elected to the board.')], {
      period: period('III/2017', {year: 2017, quarter: 3}),
    }),
  ),
  'nested entries': cvOf(
    entry('alpha', [entry('bravo', [entry('charlie', [line('delta')])])]),
    entry('echo'),
  ),
  'marks beside each other': cvOf(
    line(
      'alpha',
      emphasis('bravo'),
      'charlie ',
      strong(['delta ', emphasis('echo')]),
      ' foxtrot',
    ),
  ),
  'the last word of a line in a mark': cvOf(
    line('alpha ', emphasis('bravo')),
    line('charlie ', {type: 'inlineCode', value: 'delta'}),
  ),
  'a hard break between two words': cvOf(
    line('alpha', {type: 'break'}, 'bravo'),
  ),
  'nested and mixed lists': cvOf(
    list(['alpha', listItem([line('bravo'), list(['charlie', 'delta'])])]),
    list([listItem([line('echo'), list(['foxtrot'])])], {
      ordered: true,
      start: 3,
    }),
  ),
  terms: cvOf(termList([term('alpha', 'bravo'), term('charlie', 'delta')])),
  'a table': cvOf({
    type: 'table',
    align: [null, null],
    children: ['alpha bravo', 'charlie delta'].map(row => ({
      type: 'tableRow' as const,
      children: row.split(' ').map(cell => ({
        type: 'tableCell' as const,
        children: [text(cell)],
      })),
    })),
  }),
  'a footnote': cvOf(
    line('alpha', {type: 'footnoteReference', identifier: 'one'}, ' bravo'),
    {
      type: 'footnoteDefinition',
      identifier: 'one',
      children: [line('charlie delta')],
    },
  ),
  'many small blocks': cvOf(
    ...Array.from({length: 40}, (_, index) =>
      index % 4 === 3 ? list([`n${index}n`]) : line(`n${index}n`),
    ),
  ),
  'every node': tortureCv(),
} satisfies Record<string, Cv>
