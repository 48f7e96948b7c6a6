import type {Cv, Entry, Person, Report, Section} from '@cvast/core'
import type {Definition, Heading, Root, RootContent} from 'mdast'
import {attributesOf} from '../attributes-of.ts'
import type {Directive} from '../directive.ts'
import {factOf} from '../fact-of.ts'
import {hasWord} from '../has-word.ts'
import {readDirectives} from '../read-directives.ts'
import {takeDirectives} from '../take-directives.ts'
import {blocks, type MdastBlock} from './block.ts'
import {contacts} from './contacts.ts'
import {datedBy} from './dated-by.ts'
import {entry} from './entry.ts'
import {located} from './located.ts'
import {phrasing} from './phrasing.ts'
import {sectionKind} from './section-kind.ts'
import type {State} from './state.ts'

/**
 * Reads a document that says of itself that it is literal: every fact is said,
 * nothing is guessed. The front matter is read elsewhere.
 */
export function readLiteral(
  {children}: Root,
  front: {lang?: string; photo?: string},
  report: Report,
): Cv {
  const state: State = {report, definitions: definitionsIn(children)}
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

  for (let index = 0; index < children.length; index++) {
    const node = children[index] as RootContent
    if (node.type === 'yaml') continue
    if (node.type === 'heading') {
      const {children: line, directives} = takeDirectives(node.children, report)
      const level = Number(factOf(directives, 'level') ?? node.depth)
      if (level === 1 && !named && sections.length === 0) {
        named = true
        Object.assign(person, located(name(line), node))
      } else if (level <= 2) startSection(node, line, directives)
      else {
        const dated = datedBy(children[index + 1], report)
        if (dated) index++
        startEntry(entry(node, line, directives, dated, state), level)
      }
      continue
    }
    if (node.type === 'html') {
      const directives = readDirectives(node, report) ?? []
      if (hasWord(directives, 'literal')) continue
      if (hasWord(directives, 'end')) {
        open.pop()
        continue
      }
      if (hasWord(directives, 'section')) {
        startSection(node, [], directives)
        continue
      }
    }
    if (node.type === 'paragraph' && sections.length === 0) {
      const {children: line, directives} = takeDirectives(node.children, report)
      const found = contacts(node, state)
      if (found) person.children.push(...found)
      else if (hasWord(directives, 'headline'))
        person.headline = phrasing(line, state)
      if (found || hasWord(directives, 'headline')) continue
    }
    here().push(...blocks([node as MdastBlock], state))
  }
  return {
    type: 'cv',
    ...(lang === undefined ? {} : {lang}),
    children: [person, ...sections],
  }

  /** Children of what is open; a section without title where nothing is. */
  function here() {
    const innermost = open.at(-1)?.node ?? sections.at(-1)
    if (innermost) return innermost.children
    const section: Section = {
      type: 'section',
      kind: 'summary',
      title: [],
      children: [],
    }
    sections.push(section)
    return section.children
  }

  function startSection(
    node: RootContent,
    line: Heading['children'],
    directives: readonly Directive[],
  ) {
    open.length = 0
    sections.push(
      located(
        {
          type: 'section' as const,
          ...attributesOf(directives),
          kind: sectionKind(directives),
          title: phrasing(line, state),
          children: [],
        },
        node,
      ),
    )
  }

  function startEntry(node: Entry, level: number) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop()
    here().push(node)
    open.push({node, level})
  }
}

function name(line: Heading['children']): Pick<Person, 'name'> {
  return {name: line.map(each => ('value' in each ? each.value : '')).join('')}
}

function definitionsIn(
  nodes: readonly RootContent[],
): ReadonlyMap<string, Definition> {
  const result = new Map<string, Definition>()
  for (const node of nodes)
    if (node.type === 'definition' && !result.has(node.identifier))
      result.set(node.identifier, node)
  return result
}
