import type {Paragraph} from '@cvast/core'
import {cvWord, sectionKind} from '@cvast/locales'
import type {Context} from '../context.ts'
import {isMarked} from '../entries/header-line.ts'
import type {Flow, Heading} from '../flow.ts'
import {flatten} from '../line/flatten.ts'
import {isKnown} from './section-level.ts'

/** Below all headings that Markdown has. */
const depth = 7

/** Fewest known titles among lines that make lines sections. */
const fewest = 2

/**
 * Where no heading is a section, lines are: `**EXPERIENCE**` in bold, or
 * `EXPERIENCE` in capitals, become headings. Elsewhere they stay what they
 * are.
 */
export function promoteLines(
  flow: readonly Flow[],
  context: Context,
): readonly Flow[] {
  if (flow.some(each => each.type === 'heading' && isKnown(each))) return flow
  const titles = new Map<Flow, string>()
  for (const node of flow) {
    if (node.type !== 'paragraph' || context.directives.has(node)) continue
    const title = titleOf(node)
    if (title !== undefined) titles.set(node, title)
  }
  const known = [...titles.values()].filter(
    each => sectionKind(each)?.by === 'title',
  )
  if (known.length < fewest) return flow
  const allCapitals = known.every(isCapitals)
  return flow.map((node): Flow => {
    const title = titles.get(node)
    if (title === undefined || node.type !== 'paragraph') return node
    const kind = cvWord(title) ? undefined : sectionKind(title)
    const looksSo = allCapitals && isCapitals(title) && node !== flow[0]
    return kind || looksSo ? heading(node) : node
  })
}

function heading({children, position}: Paragraph): Heading {
  return {type: 'heading', depth, children, ...(position ? {position} : {})}
}

/** The words of a line that could be a title: bold, or in capitals. */
function titleOf({children}: Paragraph): string | undefined {
  const text = flatten(children).trim()
  if (text === '' || text.length > 60 || /[\n\d@]/.test(text)) return undefined
  return isMarked(children) || isCapitals(text) ? text : undefined
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}
