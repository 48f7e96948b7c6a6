import type {AnyNode, PartialDate, Period, Report, Section} from '@cvast/core'
import {compareDates} from '../compare-dates.ts'
import {mapShared} from '../map-shared.ts'
import {filterShared} from './filter-shared.ts'
import {leaveOut} from './leave-out.ts'
import type {SectionLimit} from './select-options.ts'

/** A section without what is too old and what is too much. */
export function limitSection(
  section: Section,
  {max, since}: SectionLimit,
  report: Report,
): Section {
  const first = since === undefined ? undefined : dateOf(since)
  const young = first
    ? withoutOld(section.children, first, String(since), report)
    : section.children
  const children = max === undefined ? young : atMost(young, max, report)
  return children === section.children ? section : {...section, children}
}

/** `2014`, `'2014-06'` → the first day of it. */
export function dateOf(since: number | string): PartialDate | undefined {
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(String(since))
  return found
    ? {year: Number(found[1]), month: Number(found[2] ?? 1), day: 1}
    : undefined
}

/** Drops entries and items that ended before `first`, at any depth. */
function withoutOld<N extends AnyNode>(
  nodes: N[],
  first: PartialDate,
  since: string,
  report: Report,
): N[] {
  const young = filterShared(nodes, node => {
    const period =
      node.type === 'entry' || node.type === 'listItem'
        ? node.period
        : undefined
    if (!period || !isBefore(period, first)) return true
    leaveOut(
      node,
      {
        expected: `nothing that ended before ${since}`,
        because: `ended before ${since}`,
      },
      report,
    )
    return false
  })
  return filterShared(
    mapShared(young, node => {
      if (node.type !== 'entry' && node.type !== 'list') return node
      const before = node.children as AnyNode[]
      const children = withoutOld(before, first, since, report)
      return children === before ? node : ({...node, children} as N)
    }),
    node => node.type !== 'list' || node.children.length > 0,
  )
}

function isBefore({start, end = start}: Period, first: PartialDate): boolean {
  return end !== undefined && end !== 'present' && compareDates(end, first) < 0
}

/** The first entries; where there are none, the first items and terms. */
function atMost<N extends AnyNode>(
  nodes: N[],
  max: number,
  report: Report,
): N[] {
  let count = 0
  const fits = (node: AnyNode): boolean => {
    count++
    if (count <= max) return true
    leaveOut(
      node,
      {expected: `at most ${max}`, because: `is beyond the first ${max}`},
      report,
    )
    return false
  }
  if (nodes.some(each => each.type === 'entry'))
    return filterShared(nodes, each => each.type !== 'entry' || fits(each))
  return filterShared(
    mapShared(nodes, node => {
      if (node.type !== 'list' && node.type !== 'termList') return node
      const before = node.children as AnyNode[]
      const children = filterShared(before, fits)
      return children === before ? node : ({...node, children} as N)
    }),
    node =>
      (node.type !== 'list' && node.type !== 'termList') ||
      node.children.length > 0,
  )
}
