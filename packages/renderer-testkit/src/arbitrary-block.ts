import type {Block, List, ListItem, TableCell} from '@cvast/core'
import fc from 'fast-check'
import {arbitraryPhrasing, formulas} from './arbitrary-phrasing.ts'
import {arbitraryWords, type Flavour} from './arbitrary-text.ts'

/** What blocks may hold. */
export interface BlockOptions {
  flavour: Flavour
  /** How deep lists and quotes nest. */
  depth: number
  footnotes?: readonly string[]
}

/** Any block but footnote definitions, which `arbitraryCv` places. */
export function arbitraryBlock(options: BlockOptions): fc.Arbitrary<Block> {
  const {flavour, depth} = options
  const phrasing = arbitraryPhrasing(options)
  const words = arbitraryWords(flavour)
  const paragraph = phrasing.map(
    (children): Block => ({type: 'paragraph', children}),
  )
  const line = arbitraryPhrasing({...options, breaks: false})
  const leaf: Array<fc.WeightedArbitrary<Block>> = [
    {weight: 6, arbitrary: paragraph},
    {
      weight: 1,
      arbitrary: fc
        .array(words, {minLength: 1, maxLength: 3})
        .map(lines => ({type: 'code', value: lines.join('\n')})),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...formulas)
        .map(value => ({type: 'math', value})),
    },
    {weight: 1, arbitrary: arbitraryTable(line)},
    {
      weight: 1,
      arbitrary: fc
        .array(fc.tuple(line, line), {minLength: 1, maxLength: 3})
        .map(terms => ({
          type: 'termList',
          children: terms.map(([term, description]) => ({
            type: 'term',
            term,
            description,
          })),
        })),
    },
    {weight: 1, arbitrary: fc.constant<Block>({type: 'pageBreak'})},
    {weight: 1, arbitrary: fc.constant<Block>({type: 'thematicBreak'})},
  ]
  if (depth <= 0) return fc.oneof(...leaf)
  const inner = fc
    .array(arbitraryBlock({...options, depth: depth - 1}), {
      minLength: 1,
      maxLength: 2,
    })
    .map(apart)
  return fc.oneof(
    ...leaf,
    {weight: 3, arbitrary: arbitraryList(paragraph, inner)},
    {
      weight: 1,
      arbitrary: inner.map(
        (children): Block => ({type: 'blockquote', children}),
      ),
    },
  )
}

function arbitraryTable(
  line: fc.Arbitrary<TableCell['children']>,
): fc.Arbitrary<Block> {
  const cell = line.map(
    (children): TableCell => ({
      type: 'tableCell',
      children,
    }),
  )
  return fc
    .integer({min: 1, max: 3})
    .chain(columns =>
      fc.tuple(
        fc.array(
          fc.constantFrom(
            null,
            'left' as const,
            'center' as const,
            'right' as const,
          ),
          {minLength: columns, maxLength: columns},
        ),
        fc.array(fc.array(cell, {minLength: columns, maxLength: columns}), {
          minLength: 1,
          maxLength: 3,
        }),
      ),
    )
    .map(([align, rows]) => ({
      type: 'table',
      align,
      children: rows.map(children => ({type: 'tableRow', children})),
    }))
}

function arbitraryList(
  paragraph: fc.Arbitrary<Block>,
  inner: fc.Arbitrary<Block[]>,
): fc.Arbitrary<List> {
  const item = fc
    .tuple(
      paragraph,
      fc.option(inner, {nil: []}),
      fc.constantFrom(0, 0, 0, 1, 2),
    )
    .map(
      ([first, rest, task]): ListItem => ({
        type: 'listItem',
        ...(task > 0 ? {checked: task === 2} : {}),
        spread: false,
        children: apart([first, ...rest]),
      }),
    )
  return fc
    .tuple(
      fc.array(item, {minLength: 1, maxLength: 3}),
      fc.constantFrom(0, 0, 1, 7),
    )
    .map(([items, start]): List => {
      // One paragraph an item, or a list in it, is tight; else it is spread.
      const spread = items.some(each => !isTight(each))
      return {
        type: 'list',
        ordered: start > 0,
        ...(start > 0 ? {start} : {}),
        spread: false,
        children: items.map(each => ({
          ...each,
          spread: spread && each.children.length > 1,
        })),
      }
    })
}

function isTight(item: ListItem): boolean {
  return item.children.every(
    (child, index) => index === 0 || child.type === 'list',
  )
}

/**
 * Blocks without two neighbours that read as one: two lists, two quotes, two
 * lists of terms.
 */
export function apart<T extends {type: string}>(blocks: readonly T[]): T[] {
  const listLike = (each: T) =>
    each.type === 'list' || each.type === 'termList' ? 'list' : each.type
  return blocks.filter((each, index) => {
    const before = blocks[index - 1]
    return (
      before === undefined ||
      !['list', 'blockquote', 'thematicBreak'].includes(listLike(each)) ||
      listLike(before) !== listLike(each)
    )
  })
}
