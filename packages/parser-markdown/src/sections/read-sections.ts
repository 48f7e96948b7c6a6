import {type Section, type SectionKind, sectionKinds} from '@cvast/core'
import type {Context} from '../context.ts'
import {attributesOf} from '../directives/attributes-of.ts'
import type {Directive} from '../directives/directive.ts'
import {factOf} from '../directives/fact-of.ts'
import {hasWord} from '../directives/has-word.ts'
import {readEntries} from '../entries/read-entries.ts'
import type {Flow, Heading, Mark} from '../flow.ts'
import {isSectionMark} from './is-section-mark.ts'
import {keyLines} from './key-lines.ts'
import {kindOf} from './section-level.ts'

/** What stands between two section headings, and the heading above it. */
export interface Part {
  heading?: Heading | undefined
  /** `<!-- cv: section … -->`, where it has no title. */
  mark?: Mark | undefined
  body: Flow[]
}

/** Blocks → parts: a heading of section level or above begins one. */
export function partSections(
  flow: readonly Flow[],
  level: number,
  context: Context,
): Part[] {
  const parts: Part[] = [{body: []}]
  for (const node of flow) {
    const current = parts.at(-1) as Part
    if (node.type === 'heading' && startsSection(node, level, context))
      parts.push({heading: node, body: []})
    else if (isSectionMark(node)) parts.push({mark: node, body: []})
    else current.body.push(node)
  }
  return parts
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

/** What kind of section a part is: as said, by its title, or prose. */
export function kindOfPart(
  {heading, mark}: Part,
  context: Context,
): SectionKind {
  const said = factOf(aboutPart({heading, mark}, context), 'kind')
  if (isKind(said)) return said
  return heading ? (kindOf(heading) ?? 'custom') : 'summary'
}

/** One part → a section; nothing where there is nothing in it. */
export function readSection(
  part: Part,
  level: number,
  context: Context,
): Section[] {
  const {heading, mark, body} = part
  if (!heading && !mark && body.length === 0) return []
  const kind = kindOfPart(part, context)
  const children = keyLines(
    readEntries(body, {context, kind, level, inDated: false}),
    kind,
    context,
  )
  if (!heading && !mark && children.length === 0) return []
  const start = heading?.position?.start ?? body[0]?.position?.start
  const end = body.at(-1)?.position?.end ?? heading?.position?.end
  return [
    {
      type: 'section',
      ...attributesOf(aboutPart(part, context)),
      kind,
      title: heading?.children ?? [],
      children,
      ...(start && end ? {position: {start, end}} : {}),
    },
  ]
}

function aboutPart(
  {heading, mark}: Pick<Part, 'heading' | 'mark'>,
  context: Context,
): readonly Directive[] {
  return (heading ? context.directives.get(heading) : mark?.directives) ?? []
}

function isKind(value: string | undefined): value is SectionKind {
  return (sectionKinds as readonly (string | undefined)[]).includes(value)
}
