import {toText} from '@cvast/core'
import {cvWord} from '@cvast/locales'
import type {Context} from '../context.ts'
import {factOf} from '../directives/fact-of.ts'
import {hasWord} from '../directives/has-word.ts'
import type {Flow, Heading} from '../flow.ts'
import {splitDate} from '../header/split-date.ts'
import {readContacts} from '../person/read-contacts.ts'
import {isSectionMark} from './is-section-mark.ts'
import {isKnown} from './section-level.ts'

/** The document, parted where its first section begins. */
export interface Parted {
  /** Heading that is, or holds, the name. */
  name?: Heading
  /** Heading that is the line below the name. */
  headline?: Heading
  head: Flow[]
  body: Flow[]
}

/** Finds the heading of the name, and where the sections begin. */
export function partHead(
  flow: readonly Flow[],
  level: number,
  hasName: boolean,
  context: Context,
): Parted {
  const headings = flow.filter(each => each.type === 'heading')
  // `# Curriculum vitae`, `## Jane Doe`
  const at0 = headings[0] && cvWord(toText(headings[0].children)) ? 1 : 0
  const candidate = [headings[at0], headings[0]].find(
    each => each && isName(each, headings, flow, level, hasName, context),
  )
  const name = candidate
  const second = name ? headings[headings.indexOf(name) + 1] : undefined
  const headline =
    second && isHeadline(second, flow, level, context) ? second : undefined
  const at = flow.findIndex(
    node =>
      isSectionMark(node) ||
      (node.type === 'heading' &&
        node !== name &&
        node !== headline &&
        node.depth <= level &&
        !(cvWord(toText(node.children)) && node === headings[0])),
  )
  const end = at < 0 ? flow.length : at
  return {
    ...(name ? {name} : {}),
    ...(headline ? {headline} : {}),
    head: flow.slice(0, end),
    body: flow.slice(end),
  }
}

/** The first heading, unless it is a section or says only "CV". */
function isName(
  heading: Heading,
  headings: readonly Heading[],
  flow: readonly Flow[],
  level: number,
  hasName: boolean,
  context: Context,
): boolean {
  const about = context.directives.get(heading) ?? []
  if (hasWord(about, 'section') || factOf(about, 'kind')) return false
  // Where sections are on this level too, a name elsewhere is the name.
  if (heading.depth === 1 && level === 1 && hasName) return false
  if (heading.depth === 1) return !isKnown(heading)
  if (isKnown(heading) || cvWord(toText(heading.children))) return false
  if (heading.depth < level) return true
  // Deeper than the sections: only at the very top.
  if (heading.depth > level && !hasName)
    return flow.find(isSaid) === heading && isNamed(heading)
  // On the level of the sections: only what looks like a name.
  return (
    headings.some(each => each.depth === level && isKnown(each)) &&
    isNamed(heading)
  )
}

/** Says something to the reader, as a rule or a mark does not. */
function isSaid({type}: Flow): boolean {
  return type !== 'mark' && type !== 'thematicBreak'
}

/** Two to four words in capitals or with a capital: `Jane Doe, MD`. */
function isNamed({children}: Heading): boolean {
  const text = toText(children)
    .replace(/,\s*[\p{Lu}.\s,]+$/u, '')
    .trim()
  return (
    /^(?:\p{Lu}[\p{L}\p{M}'’.-]*\s+){1,3}\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(
      text,
    ) && !/\b(?:and|und|et|y|of)\b/i.test(text)
  )
}

/** Right below the name, and followed by contacts, or deeper than sections. */
function isHeadline(
  heading: Heading,
  flow: readonly Flow[],
  level: number,
  context: Context,
): boolean {
  const about = context.directives.get(heading) ?? []
  if (about.length > 0 || isKnown(heading)) return false
  const index = flow.indexOf(heading)
  const before = flow[index - 1]
  if (splitDate(heading.children, context)) return false
  const next = flow[index + 1]
  if (heading.depth > level)
    return !flow
      .slice(0, index)
      .some(
        each =>
          each.type === 'heading' && each.depth === level && isKnown(each),
      )
  if (before?.type !== 'heading') return false
  return (
    next?.type !== 'heading' &&
    next !== undefined &&
    readContacts(next, context) !== undefined
  )
}
