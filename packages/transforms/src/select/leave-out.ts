import type {AnyNode} from '@cvast/core'
import {type Place, quote, type Report, toText} from '@cvast/core'

/** Why something is left out. */
export interface Reason {
  /** What the target wants: `nothing private`. */
  expected: string
  /** What is the matter with the node: `is private`. */
  because: string
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
  place: Place,
  report: Report,
): void {
  report('left-out', {what, text, expected}, place, {
    note: `${what} ${quote(text)} ${because}`,
  })
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
