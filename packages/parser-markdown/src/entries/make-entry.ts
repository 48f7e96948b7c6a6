import type {Entry, Period, Phrasing} from '@cvast/core'
import type {Position} from 'unist'
import {attributesOf} from '../directives/attributes-of.ts'
import type {Directive} from '../directives/directive.ts'
import {factOf} from '../directives/fact-of.ts'
import {periodOf} from '../directives/period-of.ts'
import {readFacts, readFactsBelow} from '../header/read-facts.ts'
import type {DatedLine} from '../header/split-date.ts'
import {tellDoubts} from '../header/tell-doubts.ts'
import type {Line} from '../line/line.ts'
import type {Scope} from './entry-reader.ts'

/** What the reader of an entry found. */
interface Found {
  title: readonly Phrasing[]
  /** Its date, where that was said and not found. */
  period?: Period | undefined
  /** The line that holds its date. */
  dated?: DatedLine | undefined
  /** Lines of the title, where it has several, for its facts. */
  lines?: ReadonlyArray<readonly Phrasing[]> | undefined
  /** Its lines below the first may be role, organisation or place. */
  isMixed?: boolean
  /** It only holds the roles below it: its title is the employer. */
  isEmployer?: boolean
  position?: Position | undefined
  /** The line below the header, which may name the organisation. */
  below?: Line | undefined
  /** What directives say of the header. */
  directives?: readonly Directive[] | undefined
}

/** An entry with the facts of its title; directives have the last word. */
export function makeEntry(
  {
    title,
    period: said,
    dated,
    lines,
    isEmployer = false,
    isMixed = false,
    below,
    position,
    directives = [],
  }: Found,
  {context, kind}: Scope,
): Entry {
  const period = said ?? dated?.period
  if (dated) tellDoubts(dated, position, context, title.length > 0)
  // `Cook (2015–2017), Baker (2013–2015)` is two headers in one.
  const isDouble = dated !== undefined && dated.others.length > 0
  const facts = isDouble
    ? {}
    : {
        ...(below ? readFactsBelow(below, kind, lines ?? [title]) : {}),
        ...readFacts(lines ?? [title], kind, isEmployer, isMixed),
      }
  const fact = (name: 'role' | 'organization' | 'location') => {
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
    ...fact('role'),
    ...fact('organization'),
    ...fact('location'),
    children: [],
    ...(position ? {position} : {}),
  }
}
