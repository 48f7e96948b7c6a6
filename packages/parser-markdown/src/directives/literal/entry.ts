import type {Entry, Period} from '@cvast/core'
import type {Heading} from 'mdast'
import {attributesOf} from '../attributes-of.ts'
import type {Directive} from '../directive.ts'
import {factOf} from '../fact-of.ts'
import {periodOf} from '../period-of.ts'
import {onlyEmphasis} from './dated-by.ts'
import {located} from './located.ts'
import {phrasing} from './phrasing.ts'
import type {State} from './state.ts'

/** The head of an entry: title and facts, still without what is in it. */
export function entry(
  node: Heading,
  line: Heading['children'],
  directives: readonly Directive[],
  dated: Period | undefined,
  state: State,
): Entry {
  const meaning = periodOf(directives, state.report)
  const said = factOf(directives, 'written')
  // `### *2015* <!-- cv: start=2015 -->` is only a date.
  const shown = meaning && said === undefined ? onlyEmphasis(line) : undefined
  const period =
    dated ?? (meaning && {...meaning, written: said ?? shown ?? ''})
  const role = factOf(directives, 'role')
  const organization = factOf(directives, 'organization')
  const location = factOf(directives, 'location')
  return located(
    {
      type: 'entry',
      ...attributesOf(directives),
      title: shown === undefined ? phrasing(line, state) : [],
      ...(period ? {period} : {}),
      ...(role === undefined ? {} : {role}),
      ...(organization === undefined ? {} : {organization}),
      ...(location === undefined ? {} : {location}),
      children: [],
    },
    node,
  )
}
