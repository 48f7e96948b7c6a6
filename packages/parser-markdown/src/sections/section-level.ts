import {type SectionKind, toText} from '@cvast/core'
import {cvWord, sectionKind} from '@cvast/locales'
import type {Context} from '../context.ts'
import {factOf} from '../directives/fact-of.ts'
import type {Flow, Heading} from '../flow.ts'

/**
 * The depth of the headings that are sections: the one with the most known
 * section titles. Where no title is known, the first depth with more than one
 * heading, else the second depth there is. `undefined`: no heading is.
 */
export function sectionLevel(
  flow: readonly Flow[],
  context: Context,
): number | undefined {
  const votes = new Map<number, number>()
  const counts = new Map<number, number>()
  const headings = flow.filter(each => each.type === 'heading')
  for (const [index, heading] of headings.entries()) {
    const {depth} = heading
    const about = context.directives.get(heading) ?? []
    if (factOf(about, 'kind') !== undefined) return depth
    const first = index === 0 && depth === 1
    if (!first || isKnown(heading))
      counts.set(depth, (counts.get(depth) ?? 0) + 1)
    if (isKnown(heading)) votes.set(depth, (votes.get(depth) ?? 0) + 1)
  }
  let best: number | undefined
  for (const [depth, count] of [...votes].sort(([a], [b]) => a - b))
    if (best === undefined || count > (votes.get(best) ?? 0)) best = depth
  if (best !== undefined) return best
  const depths = [...counts.keys()].sort((a, b) => a - b)
  const [shallowest] = depths
  return depths.find(each => (counts.get(each) ?? 0) > 1) === undefined
    ? shallowest
    : Math.min(
        ...depths.filter(
          each => each === shallowest || (counts.get(each) ?? 0) > 1,
        ),
      )
}

function isKnown(heading: Heading): boolean {
  return kindOf(heading) !== undefined
}

/** The standard kind of section that a title names. */
export function kindOf({children}: Heading): SectionKind | undefined {
  const title = toText(children)
  if (title.length > 100 || cvWord(title)) return undefined
  return sectionKind(title)?.kind
}
