import {
  type Cv,
  type Entry,
  type Person,
  type Section,
  type SectionContent,
  toText,
} from '@cvast/core'
import type {Context} from '../../context.ts'
import type {Flow, Heading} from '../../flow.ts'
import {asBlocks} from '../../prose/flow-of.ts'
import {attributesOf} from '../attributes-of.ts'
import type {Directive} from '../directive.ts'
import {factOf} from '../fact-of.ts'
import {hasWord} from '../has-word.ts'
import {contacts} from './contacts.ts'
import {datedBy} from './dated-by.ts'
import {entry} from './entry.ts'
import {sectionKind} from './section-kind.ts'

/**
 * Reads a document that says of itself that it is literal: every fact is said,
 * nothing is guessed. The front matter is read elsewhere.
 */
export function readLiteral(
  flow: readonly Flow[],
  front: {lang?: string; photo?: string},
  context: Context,
): Cv {
  const {lang, photo} = front
  const person: Person = {
    type: 'person',
    name: '',
    ...(photo === undefined ? {} : {photo}),
    children: [],
  }
  const sections: Section[] = []
  /** Entries that are open, the innermost last, with their levels. */
  const open: Array<{node: Entry; level: number}> = []
  let named = false
  /** The paragraph that is the date of the heading before it. */
  let date: Flow | undefined

  for (const [index, node] of flow.entries()) {
    const directives = context.directives.get(node) ?? []
    switch (node.type) {
      case 'heading': {
        const level = Number(factOf(directives, 'level') ?? node.depth)
        if (level === 1 && !named && sections.length === 0) {
          named = true
          person.name = toText(node.children)
          if (node.position) person.position = node.position
        } else if (level <= 2) startSection(directives, node)
        else {
          const period = datedBy(flow[index + 1], context)
          if (period) date = flow[index + 1]
          startEntry(entry(node, period, context), level)
        }
        break
      }
      case 'mark':
        if (hasWord(node.directives, 'end')) open.pop()
        else if (hasWord(node.directives, 'section'))
          startSection(node.directives)
        else add(node)
        break
      case 'paragraph':
        if (sections.length === 0 && hasWord(directives, 'headline'))
          person.headline = node.children
        else if (node !== date) add(node)
        break
      default: {
        const found =
          sections.length === 0 ? contacts(node, context) : undefined
        if (found) person.children.push(...found)
        else add(node)
      }
    }
  }
  return {
    type: 'cv',
    ...(lang === undefined ? {} : {lang}),
    children: [person, ...sections],
  }

  function add(node: Flow) {
    const blocks = asBlocks(node)
    if (blocks.length > 0) here().push(...blocks)
  }

  /** Children of what is open; a section without title where nothing is. */
  function here(): SectionContent[] {
    const innermost = open.at(-1)?.node ?? sections.at(-1)
    return innermost ? innermost.children : startSection([])
  }

  function startSection(directives: readonly Directive[], heading?: Heading) {
    open.length = 0
    const section: Section = {
      type: 'section',
      ...attributesOf(directives),
      kind: sectionKind(directives, heading ? 'custom' : 'summary'),
      title: heading?.children ?? [],
      children: [],
      ...(heading?.position ? {position: heading.position} : {}),
    }
    sections.push(section)
    return section.children
  }

  function startEntry(node: Entry, level: number) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop()
    here().push(node)
    open.push({node, level})
  }
}
