import type {
  Cv,
  Entry,
  List,
  PartialDate,
  Period,
  Section,
  SectionContent,
} from '@cvast/core'
import {compareDates} from './compare-dates.ts'
import {mapShared} from './map-shared.ts'

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
  const done = mapShared(sections, withSorted)
  return done === sections ? tree : {...tree, children: [person, ...done]}
}

function withSorted<N extends Section | Entry>(node: N): N {
  const children = sorted(node.children)
  return children === node.children ? node : {...node, children}
}

/**
 * Runs of entries are ordered; blocks between them stay where they are, since
 * they may speak of what is before them.
 */
function sorted(given: SectionContent[]): SectionContent[] {
  const children = mapShared(given, each =>
    each.type === 'entry'
      ? withSorted(each)
      : each.type === 'list'
        ? sortedList(each)
        : each,
  )
  const result: SectionContent[] = []
  let run: Entry[] = []
  for (const child of children)
    if (child.type === 'entry') run.push(child)
    else {
      result.push(...newestFirst(run), child)
      run = []
    }
  result.push(...newestFirst(run))
  return sameOrder(result, given) ? given : result
}

/** A bullet list whose items all have a date; numbers keep their order. */
function sortedList(list: List): List {
  if (list.ordered || !list.children.every(each => each.period)) return list
  const children = newestFirst(list.children)
  return sameOrder(children, list.children) ? list : {...list, children}
}

function sameOrder<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.every((each, i) => each === b[i])
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

/**
 * Negative when `a` comes first: ongoing, then later end, then later start.
 * What is expected to end, or to be, is ongoing: of a doctorate until 2027 and
 * a job since 2015, the later start comes first.
 */
export function comparePeriods(
  a: Period | undefined,
  b: Period | undefined,
): number {
  const [first, second] = [endOf(a), endOf(b)]
  return (
    Number(second === 'ongoing') - Number(first === 'ongoing') ||
    (first === 'ongoing' || second === 'ongoing'
      ? 0
      : compareDates(second, first)) ||
    compareDates(b?.start, a?.start)
  )
}

/** A point in time ends when it begins. */
function endOf(
  period: Period | undefined,
): PartialDate | 'ongoing' | undefined {
  const end = period?.end ?? period?.start
  return end === 'present' || end?.expected ? 'ongoing' : end
}
