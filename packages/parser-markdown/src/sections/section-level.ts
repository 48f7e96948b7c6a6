import {type SectionKind, toText} from '@cvast/core'
import {cvWord, sectionKind} from '@cvast/locales'
import type {Context} from '../context.ts'
import {factOf} from '../directives/fact-of.ts'
import type {Flow, Heading} from '../flow.ts'
import {isSectionMark} from './is-section-mark.ts'

/** Votes of a title that is known as a whole, and of one by a keyword. */
const weights = {title: 4, keyword: 1} as const

/**
 * The depth of the headings that are sections: the one with the most known
 * section titles. Where no title is known, the first depth with more than one
 * heading, else the second depth there is. `undefined`: no heading is.
 */
export function sectionLevel(
  flow: readonly Flow[],
  context: Context,
): number | undefined {
  /** By depth, and by kind: each kind has one vote, its best. */
  const votes = new Map<number, Map<SectionKind, number>>()
  const counts = new Map<number, number>()
  // Who writes these writes the canonical form.
  if (flow.some(isSectionMark)) return 2
  const headings = flow.filter(each => each.type === 'heading')
  for (const [index, heading] of headings.entries()) {
    const {depth} = heading
    const about = context.directives.get(heading) ?? []
    if (factOf(about, 'kind') !== undefined) return depth
    const known = kindFound(heading)
    if (index > 0 || depth > 1 || known)
      counts.set(depth, (counts.get(depth) ?? 0) + 1)
    if (!known) continue
    const kinds = votes.get(depth) ?? new Map<SectionKind, number>()
    votes.set(depth, kinds)
    const weight = Math.max(kinds.get(known.kind) ?? 0, weights[known.by])
    kinds.set(known.kind, weight)
  }
  let best: number | undefined
  let most = 0
  for (const [depth, kinds] of [...votes].sort(([a], [b]) => a - b)) {
    const count = [...kinds.values()].reduce((sum, each) => sum + each, 0)
    if (count <= most) continue
    best = depth
    most = count
  }
  if (best !== undefined) return best
  const depths = [...counts.keys()].sort((a, b) => a - b)
  return depths.find(each => (counts.get(each) ?? 0) > 1) ?? depths[0]
}

/** Whether a heading is titled as a section is. */
export function isKnown(heading: Heading): boolean {
  return kindFound(heading) !== undefined
}

/** The standard kind of section that a title names. */
export function kindOf(heading: Heading): SectionKind | undefined {
  return kindFound(heading)?.kind
}

function kindFound({children}: Heading) {
  const title = toText(children)
  return cvWord(title) ? undefined : sectionKind(title)
}
