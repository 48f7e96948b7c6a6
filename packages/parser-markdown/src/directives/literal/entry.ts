import type {Entry, Period} from '@cvast/core'
import type {Context} from '../../context.ts'
import type {Heading} from '../../flow.ts'
import {attributesOf} from '../attributes-of.ts'
import {factOf} from '../fact-of.ts'
import {periodOf} from '../period-of.ts'
import {onlyEmphasis} from './dated-by.ts'

/** The head of an entry: title and facts, still without what is in it. */
export function entry(
  heading: Heading,
  dated: Period | undefined,
  context: Context,
): Entry {
  const directives = context.directives.get(heading) ?? []
  const meaning = periodOf(directives, context.report)
  const said = factOf(directives, 'written')
  // `### *2015* <!-- cv: start=2015 -->` is only a date.
  const shown =
    meaning && said === undefined ? onlyEmphasis(heading.children) : undefined
  const period =
    dated ?? (meaning && {...meaning, written: said ?? shown ?? ''})
  const role = factOf(directives, 'role')
  const organization = factOf(directives, 'organization')
  const location = factOf(directives, 'location')
  return {
    type: 'entry',
    ...attributesOf(directives),
    title: shown === undefined ? heading.children : [],
    ...(period ? {period} : {}),
    ...(role ? {role} : {}),
    ...(organization ? {organization} : {}),
    ...(location ? {location} : {}),
    children: [],
    ...(heading.position ? {position: heading.position} : {}),
  }
}
