import {
  type Block,
  type Cv,
  cv,
  emphasis,
  entry,
  list,
  listItem,
  paragraph,
  person,
  section,
  strong,
  term,
  termList,
  text,
} from '@cvast/core'

/** A CV with `value` in every place that holds text of an author. */
export function everywhere(value: string): Cv {
  return cv(
    person(
      value,
      [
        {type: 'contact', kind: 'other', label: value, value, url: value},
        {
          type: 'contact',
          kind: 'url',
          value,
          url: `https://a.example/${value}`,
        },
      ],
      {headline: [text(value)], photo: value},
    ),
    everySection(value, 'n'),
    {lang: value},
  )
}

/** Sections of that CV; `note` names their footnote. */
export function everySection(value: string, note: string) {
  const blocks: Block[] = [
    paragraph([
      'text ',
      value,
      emphasis(value),
      strong([emphasis(value)]),
      {type: 'inlineCode', value},
      {type: 'inlineMath', value},
      {type: 'inlineMath', value: `x ${value} y`},
      {type: 'link', url: value, title: value, children: [text(value)]},
      {
        type: 'link',
        url: `https://alpha.example/${value}`,
        children: [text('link')],
      },
      {type: 'image', url: value, alt: value, title: value},
      {type: 'image', url: `${value}.png`, alt: 'picture'},
      {type: 'span', lang: value, children: [text(value)]},
      {type: 'delete', children: [text(value)]},
      {type: 'superscript', children: [text(value)]},
      {type: 'footnoteReference', identifier: note},
      {type: 'break'},
      value,
    ]),
    {type: 'code', language: value, meta: value, value},
    {type: 'code', value: `first\n${value}\nlast`},
    {type: 'math', value},
    list([value, listItem([{type: 'code', value}], {lang: value})], {
      ordered: true,
      start: 2,
    }),
    {type: 'blockquote', children: [{...paragraph(value), lang: value}]},
    {
      type: 'table',
      align: ['left', 'right'],
      children: ['head', value].map(each => ({
        type: 'tableRow',
        children: [each, value].map(cell => ({
          type: 'tableCell',
          children: [text(cell), {type: 'inlineMath', value: cell}],
        })),
      })),
    },
    termList([term(value, value)]),
    {
      type: 'footnoteDefinition',
      identifier: note,
      children: [paragraph(value), {type: 'code', value}],
    },
  ]
  const period = {start: {year: 2015}, written: value}
  return [
    section(
      'publications',
      value,
      [
        ...blocks,
        entry(value, [paragraph(value)], {
          period,
          role: value,
          organization: value,
          location: value,
        }),
        entry('', [paragraph(value)], {period}),
      ],
      {lang: value, tags: [value]},
    ),
  ]
}
