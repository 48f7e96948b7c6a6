import type {List, ListItem, SectionKind} from '@cvast/core'
import type {Context} from '../context.ts'
import {factOf} from '../directives/fact-of.ts'
import {hasWord} from '../directives/has-word.ts'
import {periodOf} from '../directives/period-of.ts'
import {splitDate} from '../header/split-date.ts'
import {tellDoubts} from '../header/tell-doubts.ts'
import {splitLines} from '../line/split-lines.ts'

/** Sections whose items have years in them, and are not dated by them. */
const undated: ReadonlySet<SectionKind> = new Set([
  'summary',
  'skills',
  'languages',
  'interests',
  'contact',
  'personal',
  'references',
])

/** Lines of an item that may hold its date. */
const linesToRead = 3

/**
 * C5: bullets with their date first or last, `- Degree, Alpha, 2016–2019`.
 * They stay bullets; the text keeps the date.
 */
export function dateItems(
  list: List,
  kind: SectionKind,
  context: Context,
): List {
  let changed = false
  const children = list.children.map((item): ListItem => {
    const period = periodOfItem(item, kind, context)
    if (!period) return item
    changed = true
    const {type, checked, spread, children, position, ...attributes} = item
    return {
      type,
      ...attributes,
      ...(checked === undefined ? {} : {checked}),
      spread,
      period,
      children,
      ...(position ? {position} : {}),
    }
  })
  return changed ? {...list, children} : list
}

function periodOfItem(
  item: ListItem,
  kind: SectionKind,
  context: Context,
): ListItem['period'] | undefined {
  const directives = context.directives.get(item) ?? []
  const meaning = periodOf(directives, context.report)
  if (meaning) return {...meaning, written: factOf(directives, 'written') ?? ''}
  if (hasWord(directives, 'undated')) return undefined
  const [first] = item.children
  if (first?.type !== 'paragraph') return undefined
  const about = context.directives.get(first) ?? []
  if (hasWord(about, 'undated')) return undefined
  if (undated.has(kind)) return undefined
  for (const line of splitLines(first).slice(0, linesToRead)) {
    const dated = splitDate(line.children, context)
    if (dated) {
      tellDoubts(dated, item.position, context, false)
      return dated.period
    }
  }
  return undefined
}
