import type {Attributes, PartialDate, Period} from '@cvast/core'
import fc from 'fast-check'
import {text} from './hostile-text.ts'
import {merge, optional} from './merge.ts'

export const attributes: fc.Arbitrary<Attributes> = fc.oneof(
  {weight: 4, arbitrary: fc.constant({})},
  {
    weight: 1,
    arbitrary: merge(
      optional('tags', fc.array(text, {maxLength: 3})),
      optional('lang', text),
      optional('private', fc.boolean()),
    ),
  },
)

export const url = fc.oneof(
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

export const period: fc.Arbitrary<Period> = merge(
  fc.oneof(
    partialDate.map(start => ({start})),
    fc
      .tuple(partialDate, fc.oneof(partialDate, fc.constant('present')))
      .map(([start, end]) => ({start, end})),
    partialDate.map(end => ({end})),
  ),
  text.map(written => ({written})),
)
