import {
  type Cv,
  cv,
  entry,
  list,
  listItem,
  type Phrasing,
  paragraph,
  period,
  person,
  phrasing,
  section,
  term,
  termList,
  text,
} from '@cvast/core'

const attributes = {tags: ['alpha'], lang: 'de', private: true}

/** A tree with every node of cvast, each with all its fields. */
export function everyNode(): Cv {
  const children = phrasing('alpha')
  const when = period('3. Mai 2015–', {year: 2015, month: 5, day: 3}, 'present')
  const inline: Phrasing[] = [
    text('text '),
    {type: 'emphasis', children},
    {type: 'strong', children},
    {type: 'delete', children},
    {type: 'superscript', children},
    {type: 'subscript', children},
    {type: 'span', lang: 'fr', children},
    {type: 'inlineCode', value: 'code'},
    {type: 'inlineMath', value: 'x^2'},
    {type: 'link', url: 'https://a.example', title: 'bravo', children},
    {type: 'image', url: 'a.png', title: 'charlie', alt: 'delta'},
    {type: 'break'},
    {type: 'footnoteReference', identifier: 'one'},
  ]
  return cv(
    person(
      'Jane Doe',
      [
        {
          type: 'contact',
          ...attributes,
          kind: 'email',
          label: 'Mail',
          value: 'jane@a.example',
          url: 'mailto:jane@a.example',
        },
      ],
      {headline: children, photo: 'jane.png'},
    ),
    [
      section(
        'work',
        'Work',
        [
          entry(
            'Engineer, Alpha, Hamburg',
            [{...paragraph(inline), ...attributes}],
            {
              ...attributes,
              period: when,
              role: 'Engineer',
              organization: 'Alpha',
              location: 'Hamburg',
            },
          ),
          termList([{...term('a', 'b'), ...attributes}]),
          list(
            [
              listItem([paragraph('item')], {
                ...attributes,
                checked: true,
                period: when,
              }),
            ],
            {ordered: true, start: 2, spread: true},
          ),
          {type: 'blockquote', children: [paragraph('quote')]},
          {type: 'code', language: 'c', meta: 'x', value: 'code'},
          {type: 'math', value: 'x'},
          {
            type: 'table',
            align: [null, 'left', 'center', 'right'],
            children: [
              {type: 'tableRow', children: [{type: 'tableCell', children}]},
            ],
          },
          {type: 'thematicBreak'},
          {type: 'pageBreak'},
          {
            type: 'footnoteDefinition',
            identifier: 'one',
            children: [paragraph('note')],
          },
        ],
        attributes,
      ),
    ],
    {lang: 'en'},
  )
}
