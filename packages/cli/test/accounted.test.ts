import {applyTransforms, type TransformOptions} from '@cvast/compiler'
import {
  type AnyNode,
  type Attributes,
  type Cv,
  deepFreeze,
  type Report,
  visit,
} from '@cvast/core'
import {arbitraryCv} from '@cvast/renderer-testkit'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {relabel} from './leak/relabel.ts'

// Every word that a target leaves out on purpose is accounted for: what is in
// the target's tree, and what `left-out` tells, is together the whole CV.

const able: ReadonlySet<string> = new Set([
  'section',
  'entry',
  'listItem',
  'paragraph',
  'term',
  'contact',
])
const tags = ['industry', 'academic'] as const
const kinds = ['work', 'education', 'skills', 'awards', 'custom', '...']

const arbitraryMarks: fc.Arbitrary<Attributes> = fc.oneof(
  {weight: 6, arbitrary: fc.constant({})},
  {weight: 1, arbitrary: fc.constant({private: true})},
  {weight: 1, arbitrary: fc.constantFrom('en', 'de').map(lang => ({lang}))},
  {
    weight: 2,
    arbitrary: fc
      .subarray([...tags], {minLength: 1})
      .map(tags => ({tags: [...tags]})),
  },
)

const limit = fc.record(
  {max: fc.nat(2), since: fc.constantFrom(1999, 2016)},
  {requiredKeys: []},
)

const arbitraryTarget: fc.Arbitrary<TransformOptions> = fc
  .record(
    {
      include: fc.subarray([...tags]),
      exclude: fc.subarray([...tags]),
      private: fc.boolean(),
      photo: fc.boolean(),
      sections: fc.shuffledSubarray(kinds),
      limits: fc.dictionary(fc.constantFrom(...kinds.slice(0, -1)), limit),
      since: fc.constantFrom(2000, '2015-06'),
      sectionTitles: fc.constant({work: 'Jobs', custom: 'Other'}),
      headline: fc.constantFrom(false as const, 'Chief'),
      summary: fc.constantFrom(false as const, 'In short'),
      contacts: fc.subarray(['email', 'phone', 'location']),
      closing: fc.constant('I agree.'),
      sort: fc.constant('newest' as const),
      lang: fc.constant('de'),
    },
    {requiredKeys: []},
  )
  // Spelling of dates is no matter of words here.
  .map(each => ({...each, dates: {style: 'written'}, titles: false}))

const arbitrarySample = fc
  .tuple(
    arbitraryCv({flavour: 'plain', depth: 2}),
    fc.infiniteStream(arbitraryMarks),
  )
  .map(([source, marks]) => {
    const [person, ...sections] = source.children
    const {tree, labels} = relabel({
      ...source,
      children: [{...person, photo: 'me.png'}, ...(sections as never[])],
    })
    let isFirst = true
    visit(tree, (node: AnyNode) => {
      if (able.has(node.type)) Object.assign(node, marks.next().value)
      // One in each is a summary.
      if (node.type === 'section' && isFirst) {
        node.kind = 'summary'
        isFirst = false
      }
    })
    return {
      tree: deepFreeze(tree),
      words: labels.filter(each => each.shown).map(each => each.word),
    }
  })

test('what is left out and what is taken is all there is', () => {
  let left = 0
  fc.assert(
    fc.property(arbitrarySample, arbitraryTarget, ({tree, words}, options) => {
      const told: unknown[] = []
      const report: Report = (id, data, place) => {
        if (id !== 'left-out') return
        told.push(data, place)
      }
      const taken = wordsIn(applyTransforms(tree, options, report))
      const out = wordsIn(told)
      left += out.size
      expect({
        lost: words.filter(each => !taken.has(each) && !out.has(each)),
        both: words.filter(each => taken.has(each) && out.has(each)),
      }).toEqual({lost: [], both: []})
    }),
    {seed: 8, numRuns: 250},
  )
  expect(left).toBeGreaterThan(5000)
})

function wordsIn(value: Cv | unknown[]): Set<string> {
  return new Set(JSON.stringify(value).match(/q[b-df-hj-np-tv-z]{4}q/g))
}
