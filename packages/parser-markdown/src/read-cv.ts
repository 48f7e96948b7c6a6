import type {Cv, Report, Section} from '@cvast/core'
import type {Definition, Nodes, Root} from 'mdast'
import {createContext} from './context.ts'
import {headingAttributes} from './directives/heading-attributes.ts'
import {isLiteral} from './directives/literal/is-literal.ts'
import {readLiteral} from './directives/literal/read-literal.ts'
import {saysLiteral} from './directives/literal/says-literal.ts'
import {settleAttributes} from './directives/settle-attributes.ts'
import {tellDoubtsOfTree} from './doubts/tell-doubts-of-tree.ts'
import {readFrontMatter} from './front-matter/read-front-matter.ts'
import {tellLost} from './lost/tell-lost.ts'
import {hasName} from './person/front-name.ts'
import {readPerson} from './person/read-person.ts'
import {flowOf} from './prose/flow-of.ts'
import {demoteSetext} from './sections/demote-setext.ts'
import {partHead} from './sections/part-head.ts'
import {promoteLines} from './sections/promote-lines.ts'
import {readPersonalParts} from './sections/read-personal-parts.ts'
import {partSections, readSection} from './sections/read-sections.ts'
import {sectionLevel} from './sections/section-level.ts'

/**
 * mdast → cvast; every directive finds the node that it is about, and what no
 * step had a place for is reported.
 */
export function readCv(given: Root, source: string, report: Report): Cv {
  const root = headingAttributes(given, source)
  const said: string[] = []
  const listening: Report = (id, data, ...place) => {
    if (data) for (const each of Object.values(data)) said.push(String(each))
    report(id, data, ...place)
  }
  const tree = readTree(root, source, listening)
  tellLost(root, tree, said, report)
  settleAttributes(tree, root, report)
  return tree
}

/** The steps, in order. */
function readTree(root: Root, source: string, report: Report): Cv {
  const front = readFrontMatter(root, source, report)
  const context = createContext(source, report, front.lang ? [front.lang] : [])
  const flow = flowOf(root.children, {
    context,
    definitions: definitionsIn(root),
    depth: 0,
    inLink: false,
    literal: saysLiteral(root),
  })
  const data = front.bibliography
    ? {data: {bibliography: front.bibliography}}
    : {}
  if (isLiteral(flow)) return {...readLiteral(flow, front, context), ...data}
  const lines = promoteLines(demoteSetext(flow, context), context)
  const level = sectionLevel(lines, context) ?? 2
  const parted = partHead(lines, level, hasName(front), context)
  const {person, rest} = readPerson(parted, front, context)
  const parts = partSections([...rest, ...parted.body], level, context)
  const {kept, name, contacts} = readPersonalParts(parts, front, context)
  if (person.name === '' && name === undefined && root.children.length > 0)
    report('missing-name', undefined, {line: 1, column: 1})
  const sections: Section[] = kept.flatMap(part =>
    readSection(part, level, context),
  )
  const tree: Cv = {
    type: 'cv',
    ...(front.lang === undefined ? {} : {lang: front.lang}),
    children: [
      {
        ...person,
        name: person.name === '' ? (name ?? '') : person.name,
        children: [...person.children, ...contacts],
      },
      ...sections,
    ],
    ...data,
    ...(root.position ? {position: root.position} : {}),
  }
  tellDoubtsOfTree(tree, context)
  return tree
}

/** Blocks that hold no blocks. */
const isProse: ReadonlySet<string> = new Set(['heading', 'paragraph', 'table'])

/** Definitions may stand in quotes and items, too; the first one counts. */
function definitionsIn(root: Root): Map<string, Definition> {
  const result = new Map<string, Definition>()
  const stack: Nodes[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition' && !result.has(node.identifier))
      result.set(node.identifier, node)
    if (!('children' in node) || isProse.has(node.type)) continue
    for (let index = node.children.length - 1; index >= 0; index--)
      stack.push(node.children[index] as Nodes)
  }
  return result
}
