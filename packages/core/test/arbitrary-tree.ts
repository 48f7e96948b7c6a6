import {
  type Block,
  type Cv,
  cv,
  entry,
  list,
  listItem,
  type Phrasing,
  paragraph,
  person,
  type SectionContent,
  section,
  term,
  termList,
  text,
} from '@cvast/core'
import fc from 'fast-check'

const word = fc.stringMatching(/^[a-z]{1,6}$/)

const {phrasing, block, content} = fc.letrec<{
  phrasing: Phrasing[]
  block: Block
  content: SectionContent
}>(tie => ({
  phrasing: fc.array(
    fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      word.map(text),
      fc.constant<Phrasing>({type: 'break'}),
      word.map((alt): Phrasing => ({type: 'image', url: 'a.png', alt})),
      fc
        .tuple(
          fc.constantFrom('emphasis' as const, 'strong' as const),
          tie('phrasing'),
        )
        .map(([type, children]): Phrasing => ({type, children})),
    ),
    {maxLength: 3},
  ),
  block: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    tie('phrasing').map(children => paragraph(children)),
    word.map((value): Block => ({type: 'code', value})),
    fc
      .array(fc.tuple(tie('phrasing'), tie('phrasing')), {maxLength: 2})
      .map(pairs => termList(pairs.map(([a, b]) => term(a, b)))),
    fc
      .array(fc.array(tie('block'), {maxLength: 2}), {maxLength: 3})
      .map(items => list(items.map(each => listItem(each)))),
    fc
      .array(tie('block'), {maxLength: 2})
      .map((children): Block => ({type: 'blockquote', children})),
  ),
  content: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    tie('block'),
    fc
      .tuple(tie('phrasing'), fc.array(tie('content'), {maxLength: 3}))
      .map(([title, children]) => entry(title, children)),
  ),
}))

/** Trees of builders, of any shape; for what must hold of every tree. */
export const arbitraryTree: fc.Arbitrary<Cv> = fc
  .tuple(
    word,
    fc.array(
      fc
        .tuple(phrasing, fc.array(fc.oneof(block, content), {maxLength: 4}))
        .map(([title, children]) => section('work', title, children)),
      {maxLength: 3},
    ),
  )
  .map(([name, sections]) => cv(person(name), sections))
