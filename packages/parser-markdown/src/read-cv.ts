import type {Cv, Report, Section} from '@cvast/core'
import type {Definition, Root} from 'mdast'
import {createContext} from './context.ts'
import {headingAttributes} from './directives/heading-attributes.ts'
import {isLiteral} from './directives/literal/is-literal.ts'
import {readLiteral} from './directives/literal/read-literal.ts'
import {saysLiteral} from './directives/literal/says-literal.ts'
import {settleAttributes} from './directives/settle-attributes.ts'
import {readFrontMatter} from './front-matter/read-front-matter.ts'
import {hasName, readPerson} from './person/read-person.ts'
import {flowOf} from './prose/flow-of.ts'
import {demoteSetext} from './sections/demote-setext.ts'
import {partHead} from './sections/part-head.ts'
import {promoteLines} from './sections/promote-lines.ts'
import {readPersonalParts} from './sections/read-personal-parts.ts'
import {partSections, readSection} from './sections/read-sections.ts'
import {sectionLevel} from './sections/section-level.ts'

/** mdast → cvast; every directive finds the node that it is about. */
export function readCv(given: Root, source: string, report: Report): Cv {
  const root = headingAttributes(given)
  const tree = readTree(root, source, report)
  settleAttributes(tree, root, report)
  return tree
}

/** The steps, in order. */
function readTree(root: Root, source: string, report: Report): Cv {
  const front = readFrontMatter(root, report)
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
  if (person.name === '' && name === undefined && flow.length > 0)
    report('missing-name', undefined)
  const sections: Section[] = kept.flatMap(part =>
    readSection(part, level, context),
  )
  return {
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
}

function definitionsIn(root: Root): Map<string, Definition> {
  const result = new Map<string, Definition>()
  for (const node of root.children)
    if (node.type === 'definition' && !result.has(node.identifier))
      result.set(node.identifier, node)
  return result
}
