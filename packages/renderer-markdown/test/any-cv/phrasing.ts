import type {Phrasing} from '@cvast/core'
import fc from 'fast-check'
import {url} from './fields.ts'
import {text} from './hostile-text.ts'
import {merge, optional} from './merge.ts'

/** What is in a line: every node, marks in marks. */
export const phrasing: fc.Arbitrary<Phrasing[]> = fc.letrec<{line: Phrasing[]}>(
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
