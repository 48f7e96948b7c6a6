import type {
  Attributes,
  Block,
  Contact,
  Cv,
  Entry,
  ListItem,
  PartialDate,
  Period,
  Phrasing,
  Section,
  SectionContent,
} from '@cvast/core'
import {sectionKinds} from '@cvast/core'
import fc from 'fast-check'

/** Pieces of text that Markdown, HTML, YAML or a reader of CVs may take for something. */
const pieces = [
  ...'*_`~$#>+-=|:;.,!?&<>()[]{}"\'/\\@^%',
  ...['  ', ' ', '\n', '\t', '\r\n', '\u00a0', '\u3000', '\u2028'],
  ...['**', '__', '``', '~~', '$$', '<!--', '-->', '--', '---', '***', '==='],
  ...['<b>', '</sup>', '<br>', '<!-- cv: end -->', '&amp;', '&#10;', '&lt;'],
  ...['http://alpha.example', 'https://a.example/b_c', 'www.bravo.example'],
  ...['a@b.example', 'mailto:a@b.example', 'ftp://x', '[^one]', '[ ] ', '[x] '],
  ...['1.', '2)', '10. ', '2015', '10/2015', 'III/2017', '2015–present'],
  ...['since 2012', '$5', '$6', 'Key: ', ': value', '~ value', '| a | b |'],
  ...[
    'alpha',
    'bravo',
    'Charlie',
    'é',
    '東京',
    '😀',
    '\ud800',
    '\0',
    'ſ',
    '“q”',
  ],
]

const text = fc
  .array(fc.constantFrom(...pieces), {maxLength: 5})
  .map(each => each.join(''))
const word = fc.constantFrom(...pieces, 'alpha beta')
const bool = fc.boolean()

function optional<Key extends string, Value>(
  key: Key,
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<{[K in Key]?: Value}> {
  return fc
    .option(value, {freq: 3, nil: undefined})
    .map(each => (each === undefined ? {} : {[key]: each})) as fc.Arbitrary<{
    [K in Key]?: Value
  }>
}

function merge<Parts extends object[]>(
  ...parts: {[K in keyof Parts]: fc.Arbitrary<Parts[K]>}
) {
  return fc
    .tuple(...(parts as Array<fc.Arbitrary<object>>))
    .map(each => Object.assign({}, ...each))
}

const attributes: fc.Arbitrary<Attributes> = fc.oneof(
  {weight: 4, arbitrary: fc.constant({})},
  {
    weight: 1,
    arbitrary: merge(
      optional('tags', fc.array(text, {maxLength: 3})),
      optional('lang', text),
      optional('private', bool),
    ),
  },
)

const url = fc.oneof(
  fc.constantFrom(
    'https://alpha.example/a_b%20c#d&e=f~g',
    'http://a.example/(x)',
    'mailto:jane@alpha.example',
    'papers/one two.pdf',
    'javascript:alert(1)',
    '',
    '#here',
  ),
  text,
)

const partialDate: fc.Arbitrary<PartialDate> = fc.oneof(
  merge(
    fc.integer({min: 1, max: 9999}).map(year => ({year})),
    fc.constantFrom({}, {approximate: true}, {expected: true}),
    fc.constantFrom(
      {},
      {month: 1},
      {month: 12, day: 31},
      {quarter: 3},
      {season: 'autumn'},
    ),
  ),
)

const period: fc.Arbitrary<Period> = merge(
  fc.oneof(
    partialDate.map(start => ({start})),
    fc
      .tuple(partialDate, fc.oneof(partialDate, fc.constant('present')))
      .map(([start, end]) => ({start, end})),
    partialDate.map(end => ({end})),
  ),
  text.map(written => ({written})),
)

const phrasing: fc.Arbitrary<Phrasing[]> = fc.letrec<{line: Phrasing[]}>(
  tie => {
    const children = tie('line').map(each => ({children: each}))
    const type = <Name extends string>(name: Name) => fc.constant({type: name})
    const value = text.map(each => ({value: each}))
    const leaf = fc.oneof(
      {weight: 6, arbitrary: merge(type('text'), value)},
      merge(type('inlineCode'), value),
      merge(type('inlineMath'), value),
      type('break'),
      merge(
        type('footnoteReference'),
        fc.constantFrom('one', 'two words', 'Ä', 'none').map(identifier => ({
          identifier,
        })),
      ),
      merge(
        type('image'),
        url.map(each => ({url: each})),
        text.map(alt => ({alt})),
        optional('title', text),
      ),
    )
    const parent = fc.oneof(
      ...['emphasis', 'strong', 'delete', 'superscript', 'subscript'].map(
        name => merge(type(name), children),
      ),
      merge(
        type('span'),
        text.map(lang => ({lang})),
        children,
      ),
      merge(
        type('link'),
        url.map(each => ({url: each})),
        optional('title', text),
        children,
      ),
    )
    return {
      line: fc.array(
        fc.oneof(
          {depthSize: 'small', withCrossShrink: true},
          {weight: 3, arbitrary: leaf},
          {weight: 2, arbitrary: parent},
        ),
        {maxLength: 4},
      ) as fc.Arbitrary<Phrasing[]>,
    }
  },
).line

const blocks: fc.Arbitrary<Block[]> = fc.letrec<{blocks: Block[]}>(tie => {
  const type = <Name extends string>(name: Name) => fc.constant({type: name})
  const children = tie('blocks').map(each => ({children: each}))
  const line = phrasing.map(each => ({children: each}))
  const item = merge(
    type('listItem'),
    attributes,
    optional('checked', bool),
    optional('period', period),
    bool.map(spread => ({spread})),
    children,
  ) as fc.Arbitrary<ListItem>
  const term = merge(
    type('term'),
    attributes,
    phrasing.map(each => ({term: each})),
    phrasing.map(description => ({description})),
  )
  const cell = merge(type('tableCell'), line)
  const row = merge(
    type('tableRow'),
    fc.array(cell, {maxLength: 3}).map(each => ({children: each})),
  )
  const value = fc
    .array(text, {maxLength: 3})
    .map(each => ({value: each.join('\n')}))
  const block = fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    {weight: 5, arbitrary: merge(type('paragraph'), attributes, line)},
    merge(
      type('code'),
      value,
      optional('language', text),
      optional('meta', text),
    ),
    merge(type('math'), value),
    type('pageBreak'),
    type('thematicBreak'),
    merge(
      type('termList'),
      fc.array(term, {maxLength: 3}).map(each => ({children: each})),
    ),
    merge(
      type('table'),
      fc
        .array(fc.constantFrom(null, 'left', 'center', 'right'), {maxLength: 3})
        .map(align => ({align})),
      fc.array(row, {maxLength: 3}).map(each => ({children: each})),
    ),
    merge(
      type('footnoteDefinition'),
      fc
        .constantFrom('one', 'two words', 'Ä')
        .map(identifier => ({identifier})),
      children,
    ),
    {
      weight: 3,
      arbitrary: merge(
        type('list'),
        fc.constantFrom(
          {ordered: false},
          {ordered: false},
          {ordered: true},
          {ordered: true, start: 1},
          {ordered: true, start: 7},
        ),
        bool.map(spread => ({spread})),
        fc.array(item, {maxLength: 3}).map(each => ({children: each})),
      ),
    },
    merge(type('blockquote'), children),
  )
  return {blocks: fc.array(block, {maxLength: 3}) as fc.Arbitrary<Block[]>}
}).blocks

const entry: fc.Arbitrary<Entry> = fc.letrec<{entry: Entry}>(tie => ({
  entry: merge(
    fc.constant({type: 'entry'}),
    attributes,
    phrasing.map(title => ({title})),
    optional('period', period),
    optional('role', text),
    optional('organization', text),
    optional('location', text),
    fc
      .array(
        fc.oneof(
          {depthSize: 'small', withCrossShrink: true},
          blocks,
          tie('entry').map(each => [each]),
        ),
        {maxLength: 3},
      )
      .map(each => ({children: each.flat()})),
  ) as fc.Arbitrary<Entry>,
})).entry

const section = merge(
  fc.constant({type: 'section'}),
  attributes,
  fc.constantFrom(...sectionKinds).map(kind => ({kind})),
  phrasing.map(title => ({title})),
  fc
    .array(
      fc.oneof(
        blocks,
        entry.map(each => [each]),
      ),
      {maxLength: 4},
    )
    .map(each => ({children: each.flat() as SectionContent[]})),
) as fc.Arbitrary<Section>

const contact = merge(
  fc.constant({type: 'contact'}),
  attributes,
  fc
    .constantFrom('email', 'phone', 'url', 'profile', 'location', 'other')
    .map(kind => ({kind})),
  optional('label', text),
  text.map(value => ({value})),
  optional('url', url),
) as fc.Arbitrary<Contact>

/** Any tree at all, in no normal form, of text that means mischief. */
export const anyCv: fc.Arbitrary<Cv> = fc
  .tuple(
    optional('lang', word),
    merge(
      fc.constant({type: 'person'}),
      text.map(name => ({name})),
      optional('headline', phrasing),
      optional('photo', word),
      fc.array(contact, {maxLength: 3}).map(each => ({children: each})),
    ),
    fc.array(section, {maxLength: 3}),
  )
  .map(
    ([lang, person, sections]) =>
      ({type: 'cv', ...lang, children: [person, ...sections]}) as Cv,
  )
