import {type AnyNode, type Cv, toText} from '@cvast/core'
import {wordsIn} from '@cvast/renderer-testkit'
import {mathWords} from './math-words.ts'

/**
 * What is kept on the way through Word and back, a line each: the name; kind,
 * depth and title of sections and entries; their dates and the facts found in
 * their titles; lists, their kind and first number, and their items with their
 * dates; tables with their cells; and the words of every block.
 *
 * Two things have no depth of their own in Word, and are written without: a
 * dated sentence is a paragraph, and so is a term, which comes back as one.
 */
export function skeleton(tree: Cv): string[] {
  const lines: string[] = []
  for (const each of mathAsText(tree).children) add(each, 0, lines)
  return lines
}

function add(node: AnyNode, depth: number, lines: string[]): undefined {
  const all = (nodes: readonly AnyNode[], at: number): undefined => {
    for (const each of nodes) add(each, at, lines)
  }
  const say = (kind: string, text: string): undefined => {
    lines.push(`${depth} ${kind} ${said(text)}`.trimEnd())
  }
  switch (node.type) {
    case 'person':
      say('person', node.name)
      if (node.headline) say('headline', toText(node.headline))
      return
    case 'section':
      say(node.kind, toText(node.title))
      return all(node.children, depth + 1)
    case 'entry': {
      const {period, role, organization, location, title} = node
      const {written, ...when} = period ?? {written: ''}
      const date = period ? ` (${written}, ${JSON.stringify(when)})` : ''
      if (title.length === 0) {
        lines.push(`dated${date}`)
        return all(node.children, depth)
      }
      const facts = JSON.stringify([role, organization, location])
      lines.push(`${depth} entry ${said(toText(title))}${date} ${facts}`)
      return all(node.children, depth + 1)
    }
    case 'list':
      say(node.ordered ? `list from ${node.start ?? 1}` : 'list', '')
      return all(node.children, depth + 1)
    case 'listItem':
      say('item', node.period ? JSON.stringify(node.period) : '')
      return all(node.children, depth + 1)
    case 'blockquote':
      say('quote', '')
      return all(node.children, depth + 1)
    case 'table':
      say('table', '')
      return all(node.children, depth + 1)
    case 'tableRow':
      say('row', node.children.map(each => toText(each)).join(' | '))
      return
    case 'termList':
      say('terms', '')
      return all(node.children, depth + 1)
    case 'term':
      return say('term', `${toText(node.term)} | ${toText(node.description)}`)
    case 'paragraph':
      lines.push(`paragraph ${said(toText(node))}`)
      return
    default:
      say(node.type, toText(node))
  }
}

function said(text: string): string {
  return wordsIn(text).join(' ')
}

function mathAsText(tree: Cv): Cv {
  return JSON.parse(
    JSON.stringify(tree, (key, value) => {
      if (key === 'position') return undefined
      return value?.type === 'inlineMath'
        ? {type: 'text', value: mathWords(value.value)}
        : value
    }),
  ) as Cv
}
