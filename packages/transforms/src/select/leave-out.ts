import type {AnyNode} from '@cvast/core'
import {type Place, quote, type Report, toText, visit} from '@cvast/core'

/** Why something is left out. */
export interface Reason {
  /** What the target wants: `nothing private`. */
  expected: string
  /** What is the matter with the node: `is private`. */
  because: string
}

/** What was in it is left out. */
export const emptiness: Reason = {
  expected: 'something left in it',
  because: 'has nothing left in it',
}

/** The target says something else there. */
export const otherWords: Reason = {
  expected: 'the one of the target',
  because: 'is not the one of the target',
}

/** Records that `node` is left out on purpose, and why. */
export function leaveOut(node: AnyNode, reason: Reason, report: Report): void {
  tellLeftOut(whatOf(node), nameOf(node), reason, node, report)
}

/** The same for what is no node: a headline, a photo. */
export function tellLeftOut(
  what: string,
  text: string,
  {expected, because}: Reason,
  where: AnyNode | readonly AnyNode[],
  report: Report,
): void {
  report('left-out', {what, text, expected}, placeOf(where), {
    note: `${what} ${quote(text)} ${because}`,
  })
}

/** All that some neighbours, and what is in them, take in the source. */
function placeOf(where: AnyNode | readonly AnyNode[]): Place | undefined {
  const nodes = 'type' in where ? [where] : where
  const [first] = nodes
  const start = first?.position?.start
  let end = first?.position?.end
  for (const each of nodes)
    visit(each, ({position}) => {
      const {offset = 0} = position?.end ?? {}
      if (position && offset > (end?.offset ?? 0)) end = position.end
    })
  return start && end ? {position: {start, end}} : first
}

/** What people call a node. */
function whatOf({type}: AnyNode): string {
  return type === 'listItem'
    ? 'item'
    : type === 'footnoteDefinition'
      ? 'footnote'
      : type
}

/** The first words of a node, or its title. */
function nameOf(node: AnyNode): string {
  if (node.type === 'contact')
    return node.label === undefined
      ? node.value
      : `${node.label}: ${node.value}`
  if (node.type === 'section' || node.type === 'entry') {
    const title = toText(node.title)
    return title === '' ? firstLine(toText(node.children)) : title
  }
  return firstLine(toText(node))
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? ''
}
