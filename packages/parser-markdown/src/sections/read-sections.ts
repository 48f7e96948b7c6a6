import {type Section, type SectionKind, sectionKinds} from '@cvast/core'
import type {Context} from '../context.ts'
import {attributesOf} from '../directives/attributes-of.ts'
import {factOf} from '../directives/fact-of.ts'
import {hasWord} from '../directives/has-word.ts'
import {readEntries} from '../entries/read-entries.ts'
import type {Flow, Heading, Mark} from '../flow.ts'
import {isSectionMark} from './is-section-mark.ts'
import {kindOf} from './section-level.ts'

/** What stands between two section headings, and the heading above it. */
interface Part {
  heading?: Heading
  /** `<!-- cv: section … -->`, where it has no title. */
  mark?: Mark
  body: Flow[]
}

/** Blocks → sections: a heading of section level or above begins one. */
export function readSections(
  flow: readonly Flow[],
  level: number,
  context: Context,
): Section[] {
  const parts: Part[] = [{body: []}]
  for (const node of flow) {
    const current = parts.at(-1) as Part
    if (node.type === 'heading' && startsSection(node, level, context))
      parts.push({heading: node, body: []})
    else if (isSectionMark(node)) parts.push({mark: node, body: []})
    else current.body.push(node)
  }
  return parts.flatMap(part => section(part, level, context))
}

function startsSection(
  heading: Heading,
  level: number,
  context: Context,
): boolean {
  const about = context.directives.get(heading) ?? []
  if (hasWord(about, 'entry')) return false
  return heading.depth <= level || hasWord(about, 'section')
}

function section(
  {heading, mark, body}: Part,
  level: number,
  context: Context,
): Section[] {
  if (!heading && !mark && body.length === 0) return []
  const directives =
    (heading ? context.directives.get(heading) : mark?.directives) ?? []
  const said = factOf(directives, 'kind')
  const kind: SectionKind = isKind(said)
    ? said
    : heading
      ? (kindOf(heading) ?? 'custom')
      : 'summary'
  const children = readEntries(body, {context, kind, level, inDated: false})
  if (!heading && !mark && children.length === 0) return []
  const start = heading?.position?.start ?? body[0]?.position?.start
  const end = body.at(-1)?.position?.end ?? heading?.position?.end
  return [
    {
      type: 'section',
      ...attributesOf(directives),
      kind,
      title: heading?.children ?? [],
      children,
      ...(start && end ? {position: {start, end}} : {}),
    },
  ]
}

function isKind(value: string | undefined): value is SectionKind {
  return (sectionKinds as readonly (string | undefined)[]).includes(value)
}
