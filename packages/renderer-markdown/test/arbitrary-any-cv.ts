import type {Contact, Cv, Entry, Section, SectionContent} from '@cvast/core'
import {sectionKinds} from '@cvast/core'
import fc from 'fast-check'
import {blocks} from './any-cv/blocks.ts'
import {attributes, period, url} from './any-cv/fields.ts'
import {text, word} from './any-cv/hostile-text.ts'
import {merge, optional} from './any-cv/merge.ts'
import {phrasing} from './any-cv/phrasing.ts'

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
