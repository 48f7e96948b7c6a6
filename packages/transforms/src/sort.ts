import type {
  Cv,
  Entry,
  List,
  PartialDate,
  Period,
  SectionContent,
} from '@cvast/core'
import {compareDates} from './compare-dates.ts'

export interface SortOptions {
  /**
   * Order of the dated entries and items of a section: `newest` first, or as
   * written (default). Ongoing ones come before ended ones; what has no date,
   * and what is as old, keeps its order.
   */
  sort?: 'written' | 'newest'
}

/** Puts the newest first within each section and each entry. */
export function sort(tree: Cv, {sort = 'written'}: SortOptions): Cv {
  if (sort === 'written') return tree
  const [person, ...sections] = tree.children
  return {
    ...tree,
    children: [
      person,
      ...sections.map(each => ({...each, children: sorted(each.children)})),
    ],
  }
}

/**
 * Runs of entries are ordered; blocks between them stay where they are, since
 * they may speak of what is before them.
 */
function sorted(children: readonly SectionContent[]): SectionContent[] {
  const result: SectionContent[] = []
  let run: Entry[] = []
  for (const child of children) {
    if (child.type === 'entry') {
      run.push({...child, children: sorted(child.children)})
      continue
    }
    result.push(...newestFirst(run))
    run = []
    result.push(child.type === 'list' ? sortedList(child) : child)
  }
  return [...result, ...newestFirst(run)]
}

/** A bullet list whose items all have a date; numbers keep their order. */
function sortedList(list: List): List {
  return !list.ordered && list.children.every(each => each.period)
    ? {...list, children: newestFirst(list.children)}
    : list
}

/** Stable; what has no date stays behind what was before it. */
function newestFirst<T extends {period?: Period}>(list: readonly T[]): T[] {
  const groups: Array<{period: Period | undefined; items: T[]}> = []
  for (const item of list) {
    const last = groups.at(-1)
    if (item.period || !last) groups.push({period: item.period, items: [item]})
    else last.items.push(item)
  }
  // The undated at the head stays at the head.
  const head = groups[0]?.period ? [] : groups.splice(0, 1)
  return [
    ...head,
    ...groups.toSorted((a, b) => comparePeriods(a.period, b.period)),
  ].flatMap(each => each.items)
}

/** Negative when `a` comes first: ongoing, then later end, then later start. */
export function comparePeriods(
  a: Period | undefined,
  b: Period | undefined,
): number {
  return (
    Number(b?.end === 'present') - Number(a?.end === 'present') ||
    compareDates(endOf(b), endOf(a)) ||
    compareDates(b?.start, a?.start)
  )
}

/** A point in time ends when it begins. */
function endOf(period: Period | undefined): PartialDate | undefined {
  if (period?.end === 'present') return undefined
  return period?.end ?? period?.start
}
