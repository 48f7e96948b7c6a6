import type {ListItem} from 'mdast'
import type {Directive} from '../directives/directive.ts'
import {hasWord} from '../directives/has-word.ts'
import {readDirectives} from '../directives/read-directives.ts'
import {takeDirectives} from '../directives/take-directives.ts'
import type {Prose} from './prose.ts'

interface AboutItem {
  blocks: ListItem['children']
  directives: Directive[]
  /** What is said of the first paragraph alone. */
  ofFirst: Directive[]
}

/**
 * Parts an item from what is said of it: at the end of its first paragraph
 * (where the word `paragraph` marks what is said of that alone), or in a
 * comment before all else.
 */
export function aboutItem({children}: ListItem, {context}: Prose): AboutItem {
  const [first, ...rest] = children
  if (first?.type === 'html') {
    const directives = readDirectives(first, context.report) ?? []
    const ofBlock = ['pagebreak', 'list', 'terms'].some(each =>
      hasWord(directives, each),
    )
    if (directives.length > 0 && !ofBlock)
      return {blocks: rest, directives, ofFirst: []}
  }
  if (first?.type !== 'paragraph')
    return {blocks: children, directives: [], ofFirst: []}
  const taken = takeDirectives(first.children, context.report)
  const isOfFirst = ({words}: Directive) => words.has('paragraph')
  return {
    blocks: [{...first, children: taken.children}, ...rest],
    directives: taken.directives.filter(each => !isOfFirst(each)),
    ofFirst: taken.directives.filter(isOfFirst),
  }
}
