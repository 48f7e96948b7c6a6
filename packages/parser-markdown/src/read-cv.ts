import type {Cv, Report, Section} from '@cvast/core'
import type {Definition, Root} from 'mdast'
import {createContext} from './context.ts'
import {isLiteral} from './directives/literal/is-literal.ts'
import {readLiteral} from './directives/literal/read-literal.ts'
import type {Flow} from './flow.ts'
import {readFrontMatter} from './front-matter/read-front-matter.ts'
import {readPerson} from './person/read-person.ts'
import {flowOf} from './prose/flow-of.ts'
import {isSectionMark} from './sections/is-section-mark.ts'
import {readSections} from './sections/read-sections.ts'
import {sectionLevel} from './sections/section-level.ts'

/** mdast → cvast: the steps, in order. */
export function readCv(root: Root, source: string, report: Report): Cv {
  const front = readFrontMatter(root, report)
  const context = createContext(source, report, front.lang ? [front.lang] : [])
  const flow = flowOf(root.children, {
    context,
    definitions: definitionsIn(root),
    depth: 0,
    inLink: false,
  })
  if (isLiteral(flow)) return readLiteral(flow, front, context)
  const level = sectionLevel(flow, context) ?? 2
  const [head, body] = partHead(flow, level)
  const {person, rest} = readPerson(head, front, context)
  const sections: Section[] = readSections([...rest, ...body], level, context)
  if (person.name === '' && flow.length > 0) report('missing-name', undefined)
  return {
    type: 'cv',
    ...(front.lang === undefined ? {} : {lang: front.lang}),
    children: [person, ...sections],
    ...(root.position ? {position: root.position} : {}),
  }
}

/** What stands before the first section, and the rest. */
function partHead(flow: readonly Flow[], level: number): [Flow[], Flow[]] {
  const at = flow.findIndex(
    (node, index) =>
      isSectionMark(node) ||
      (node.type === 'heading' &&
        node.depth <= level &&
        !(
          node.depth === 1 &&
          flow.findIndex(each => each.type === 'heading') === index
        )),
  )
  return at < 0 ? [[...flow], []] : [flow.slice(0, at), flow.slice(at)]
}

function definitionsIn(root: Root): Map<string, Definition> {
  const result = new Map<string, Definition>()
  for (const node of root.children)
    if (node.type === 'definition' && !result.has(node.identifier))
      result.set(node.identifier, node)
  return result
}
