import type {
  AnyNode,
  Cv,
  Entry,
  List,
  ListItem,
  Person,
  Section,
  SectionContent,
} from '@cvast/core'
import {isSame} from './is-same.ts'
import type {Mark, Marks} from './marks.ts'

/**
 * What of `tree` was read wrong in `read` and must be said. Where nothing is
 * left that can be said beside the text: `undefined`.
 */
export function differences(
  tree: Cv,
  read: Cv,
  said: Marks,
): Marks | undefined {
  const found = new Map<AnyNode, Set<Mark>>()
  const [who, ...sections] = tree.children
  const [whoRead, ...sectionsRead] = read.children
  const {photo: _, ...person} = who
  const {photo: __, ...personRead} = whoRead
  let ok = isSame(person, personRead)
  if (!ok) head(who, sections[0])
  if (sections.length === sectionsRead.length)
    for (const [index, node] of sections.entries()) {
      const other = sectionsRead[index] as Section
      if (isSame(node, other)) continue
      ok = false
      section(node, other)
    }
  else {
    ok = false
    sections.forEach(sectionStart)
  }
  return ok || found.size > 0 ? found : undefined

  /** Asks for a fact to be said, where it is not yet. */
  function mark(node: AnyNode, fact: Mark): void {
    if (said.get(node)?.has(fact)) return
    found.set(node, (found.get(node) ?? new Set<Mark>()).add(fact))
  }

  /** The head ends where it ends: what follows without title is prose. */
  function head(node: Person, next: Section | undefined): void {
    mark(node, 'person')
    if (next?.title.length === 0) sectionStart(next)
  }

  /** The sections are other ones: their kind tells headings apart. */
  function sectionStart(node: Section): void {
    mark(node, 'kind')
    for (const child of node.children) plain(child)
  }

  function section(node: Section, other: Section): void {
    if (node.kind !== other.kind) mark(node, 'kind')
    content(node.children, other.children)
  }

  /** From the first that is not there as it is, all are said to be prose. */
  function content(
    nodes: readonly SectionContent[],
    others: readonly SectionContent[],
  ): void {
    let parted = false
    for (const [index, node] of nodes.entries()) {
      const other = others[index]
      if (parted) plain(node)
      else if (isSame(node, other)) continue
      else if (node.type !== 'entry' && terms([node], [other])) continue
      else if (node.type === 'entry' && other?.type === 'entry')
        entry(node, other)
      else if (node.type === 'list' && other?.type === 'list') list(node, other)
      else {
        plain(node)
        parted = true
      }
    }
  }

  function entry(node: Entry, other: Entry): void {
    const {period, role, organization, location} = node
    const {title: titleRead, period: periodRead} = other
    if (
      role !== other.role ||
      organization !== other.organization ||
      location !== other.location
    )
      mark(node, 'facts')
    if (!isSame(node.title, titleRead) || !isSame(period, periodRead))
      header(node)
    content(node.children, other.children)
  }

  /** The header ends where it ends, and its date is said. */
  function header(node: Entry): void {
    mark(node, node.period ? 'period' : 'undated')
    const [first] = node.children
    if (first) plain(first)
  }

  function list(node: List, other: List): void {
    for (const [index, item] of node.children.entries()) {
      const found = other.children[index]
      if (!found || !isSame(item.period, found.period)) dated(item)
    }
  }

  /** Asks for terms that were read as bullets, however deep they are. */
  function terms(
    nodes: readonly AnyNode[],
    others: readonly unknown[],
  ): boolean {
    let asked = false
    for (const [index, node] of nodes.entries()) {
      const other = others[index] as AnyNode | undefined
      if (node.type === 'termList' && other?.type === 'list') {
        mark(node, 'terms')
        asked = true
      } else if (other && 'children' in node && 'children' in other)
        asked = terms(node.children, other.children) || asked
    }
    return asked
  }

  function dated(item: ListItem): void {
    mark(item, item.period ? 'period' : 'undated')
  }

  /** Is what it is, and no header of an entry. */
  function plain(node: SectionContent): void {
    if (node.type === 'paragraph') mark(node, 'paragraph')
    if (node.type === 'entry') header(node)
  }
}
