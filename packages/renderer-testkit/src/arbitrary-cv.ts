import {
  type Block,
  type Contact,
  type Cv,
  type Entry,
  type Period,
  type Section,
  type SectionKind,
  validate,
} from '@cvast/core'
import fc from 'fast-check'
import {apart, arbitraryBlock} from './arbitrary-block.ts'
import {arbitraryPhrasing} from './arbitrary-phrasing.ts'
import {arbitraryWords, type Flavour} from './arbitrary-text.ts'

/** What the generated CVs may hold. */
export interface CvOptions {
  /** What the words are made of; default `hostile`. */
  flavour?: Flavour
  /** How deep entries, lists and quotes nest; default 2. */
  depth?: number
}

/** Dates in all their precisions, as people write them. */
const periods: readonly Period[] = [
  {start: {year: 2015}, written: '2015'},
  {start: {year: 2018, month: 11}, written: 'November 2018'},
  {start: {year: 2015, month: 10}, end: 'present', written: '10/2015–present'},
  {
    start: {year: 2017, quarter: 1},
    end: {year: 2017, quarter: 2},
    written: 'I/2017–II/2017',
  },
  {start: {year: 2017, quarter: 3}, written: 'III/2017'},
  {start: {year: 1998}, end: {year: 2004}, written: '1998–2004'},
  {start: {year: 2010, season: 'autumn'}, written: 'Fall 2010'},
]

const contacts: readonly Contact[] = [
  {
    type: 'contact',
    kind: 'email',
    value: 'jane@alpha.example',
    url: 'mailto:jane@alpha.example',
  },
  {
    type: 'contact',
    kind: 'profile',
    value: 'github.com/jane',
    url: 'https://github.com/jane',
  },
  {
    type: 'contact',
    kind: 'phone',
    value: '+49 40 5550100',
    url: 'tel:+49405550100',
  },
  {type: 'contact', kind: 'location', value: 'Hamburg, Germany'},
]

const titles: ReadonlyArray<[SectionKind, string]> = [
  ['work', 'Experience'],
  ['education', 'Education'],
  ['skills', 'Skills'],
  ['publications', 'Publications'],
  ['awards', 'Awards'],
  ['custom', 'Alpha and bravo'],
]

/** Whole CVs with every node of the core tree. */
export function arbitraryCv(options: CvOptions = {}): fc.Arbitrary<Cv> {
  const {flavour = 'hostile', depth = 2} = options
  const footnotes = ['one']
  const block = arbitraryBlock({flavour, depth, footnotes})
  const blocks = fc.array(block, {maxLength: 3}).map(apart)
  const title = arbitraryPhrasing({flavour, breaks: false})
  const when = fc.option(fc.constantFrom(...periods), {nil: undefined})

  const entry = (level: number): fc.Arbitrary<Entry> =>
    fc
      .tuple(
        title,
        when,
        blocks,
        level > 0
          ? fc.array(entry(level - 1), {maxLength: 2})
          : fc.constant([]),
        fc.integer({min: 0, max: 7}),
      )
      .map(([text, period, content, nested, dice]) => {
        // One in eight is a dated sentence: no title, a paragraph first.
        const first = content[0]?.type === 'paragraph' ? content[0] : undefined
        const titleless = dice === 0 && period !== undefined && first
        return {
          type: 'entry',
          title: titleless ? [] : text,
          ...(period ? {period} : {}),
          children: [...content, ...nested],
        }
      })

  const section = fc
    .tuple(
      fc.constantFrom(...titles),
      blocks,
      fc.array(entry(Math.min(depth, 2)), {maxLength: 3}),
    )
    .map(
      ([[kind, name], content, entries]): Section => ({
        type: 'section',
        kind,
        title: [{type: 'text', value: name}],
        children: [...content, ...entries],
      }),
    )

  return fc
    .tuple(
      fc.option(fc.constantFrom('en', 'de', 'fr', 'ja', 'ar'), {
        nil: undefined,
      }),
      arbitraryWords('plain', 3),
      fc.option(title, {nil: undefined}),
      fc.subarray([...contacts]),
      fc.array(section, {minLength: 1, maxLength: 3}),
      arbitraryPhrasing({flavour}),
    )
    .map(([lang, name, headline, reach, sections, note]) =>
      withFootnote(
        {
          type: 'cv',
          ...(lang ? {lang} : {}),
          children: [
            {
              type: 'person',
              name,
              ...(headline ? {headline} : {}),
              children: reach.map(each => ({...each})),
            },
            ...sections,
          ],
        },
        {
          type: 'footnoteDefinition',
          identifier: 'one',
          children: [{type: 'paragraph', children: note}],
        },
      ),
    )
    .map(tree => {
      const problems = validate(tree)
      if (problems.length > 0)
        throw new Error(`generated no tree: ${JSON.stringify(problems[0])}`)
      return tree
    })
}

/** The definition ends the blocks of the last section. */
function withFootnote(tree: Cv, note: Block): Cv {
  const last = tree.children.at(-1)
  if (last?.type !== 'section') return tree
  const children = [...last.children]
  const at = children.findIndex(each => each.type === 'entry')
  children.splice(at < 0 ? children.length : at, 0, note)
  const before = tree.children.slice(1, -1) as Section[]
  return {...tree, children: [tree.children[0], ...before, {...last, children}]}
}
