import type {Block, ListItem} from '@cvast/core'
import fc from 'fast-check'
import {attributes, period} from './fields.ts'
import {text} from './hostile-text.ts'
import {merge, optional} from './merge.ts'
import {phrasing} from './phrasing.ts'

const bool = fc.boolean()

/** Every block, lists and quotes in each other. */
export const blocks: fc.Arbitrary<Block[]> = fc.letrec<{blocks: Block[]}>(
  tie => {
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
          .array(fc.constantFrom(null, 'left', 'center', 'right'), {
            maxLength: 3,
          })
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
  },
).blocks
