import type {Entry, Period, Phrasing} from '@cvast/core'
import type {Position} from 'unist'
import {attributesOf} from '../directives/attributes-of.ts'
import type {Directive} from '../directives/directive.ts'
import {factOf} from '../directives/fact-of.ts'
import {periodOf} from '../directives/period-of.ts'
import {readFacts} from '../header/read-facts.ts'
import type {Scope} from './entry-reader.ts'

/** What the reader of an entry found. */
interface Found {
  title: readonly Phrasing[]
  period?: Period | undefined
  position?: Position | undefined
  /** What directives say of the header. */
  directives?: readonly Directive[] | undefined
}

/** An entry with the facts of its title; directives have the last word. */
export function makeEntry(
  {title, period, position, directives = []}: Found,
  {context, kind}: Scope,
): Entry {
  const facts = title.length === 0 ? {} : readFacts(title, kind)
  const said = (name: 'role' | 'organization' | 'location') => {
    const value = factOf(directives, name) ?? facts[name]
    return value ? {[name]: value} : {}
  }
  const meaning = periodOf(directives, context.report)
  const when = meaning
    ? {
        ...meaning,
        written: factOf(directives, 'written') ?? period?.written ?? '',
      }
    : period
  return {
    type: 'entry',
    ...attributesOf(directives),
    title: [...title],
    ...(when ? {period: when} : {}),
    ...said('role'),
    ...said('organization'),
    ...said('location'),
    children: [],
    ...(position ? {position} : {}),
  }
}
