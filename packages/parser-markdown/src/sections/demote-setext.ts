import type {Context} from '../context.ts'
import {isSentence} from '../entries/header-line.ts'
import type {Flow, Heading} from '../flow.ts'
import {flatten} from '../line/flatten.ts'
import {nameLine} from '../person/name-line.ts'
import {isKnown} from './section-level.ts'

/** Longer text above a line of dashes was not meant as a title. */
const longestTitle = 60

/**
 * Text right above `---` is a heading to Markdown, and often was not meant as
 * one: where it reads as prose it becomes a paragraph and a rule again.
 */
export function demoteSetext(
  flow: readonly Flow[],
  context: Context,
): readonly Flow[] {
  if (!flow.some(each => isSetext(each, context))) return flow
  const hasOthers = flow.some(
    each => each.type === 'heading' && !isSetext(each, context),
  )
  const isOnly = flow.filter(each => isSetext(each, context)).length === 1
  return flow.flatMap((node): Flow[] => {
    if (node.type !== 'heading' || !isSetext(node, context) || isKnown(node))
      return [node]
    const text = flatten(node.children).trim()
    // `Jane Doe | jane@example.org` above all is a name.
    if (node === flow[0] && nameLine(node.children, context)) return [node]
    const isProse =
      text.length > longestTitle ||
      text.includes('\n') ||
      (isOnly && text.split(/\s+/).length > 5) ||
      isSentence(text) ||
      /[;:,]$/.test(text)
    if (!isProse || (!hasOthers && !text.includes('\n'))) return [node]
    context.report('setext-heading', {text}, node)
    const {children, position} = node
    const place = position ? {position} : {}
    return [
      {type: 'paragraph', children, ...place},
      {type: 'thematicBreak', ...place},
    ]
  })
}

/** Whether a heading is made by dashes below it, and not by `#` before it. */
function isSetext(node: Flow, {source, directives}: Context): node is Heading {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return (
    node.type === 'heading' &&
    node.depth === 2 &&
    !directives.has(node) &&
    start !== undefined &&
    end !== undefined &&
    source[start] !== '#' &&
    source[start] !== '<' &&
    source[end - 1] === '-'
  )
}
