import type {
  AnyNode,
  Block,
  List,
  ListItem,
  Paragraph,
  Phrasing,
  Table,
  TableCell,
  TableRow,
  Term,
  TermList,
} from '@cvast/core'
import type * as mdast from 'mdast'
import type {
  DefListDescriptionNode,
  DefListNode,
} from 'mdast-util-definition-list'
import type {Node} from 'unist'
import {attributesOf} from '../directives/attributes-of.ts'
import type {Directive} from '../directives/directive.ts'
import {factOf} from '../directives/fact-of.ts'
import {hasWord} from '../directives/has-word.ts'
import {periodOf} from '../directives/period-of.ts'
import {readDirectives} from '../directives/read-directives.ts'
import {takeDirectives} from '../directives/take-directives.ts'
import type {Definition, Definitions, Flow, Heading} from '../flow.ts'
import {htmlFlow} from '../html/html-flow.ts'
import {trimBlanks} from '../html/trim-blanks.ts'
import {aboutItem} from './about-item.ts'
import {isSpread} from './is-spread.ts'
import {isEmpty, phrasing} from './phrasing.ts'
import {placeOf} from './place-of.ts'
import {deeper, type Prose} from './prose.ts'
import {readTerm} from './read-term.ts'
import {textOf} from './text-of.ts'

/** mdast blocks → blocks of cvast, with headings and definitions as they are. */
export function flowOf(nodes: readonly Node[], prose: Prose): Flow[] {
  const result: Flow[] = []
  for (const node of nodes) {
    const before = result.at(-1)
    const said = before?.type === 'mark' ? before.directives : []
    const isList = hasWord(said, 'list')
    if (isList || hasWord(said, 'terms')) {
      result.pop()
      const inner = node.type === 'list' ? deeper(prose, node) : undefined
      if (inner) {
        const read = isList ? plainList : terms
        const block = read(node as mdast.List, inner)
        // No later step makes terms of it.
        if (isList) prose.context.directives.set(block, said)
        result.push(block)
        continue
      }
    }
    for (const each of one(node as mdast.RootContent, prose)) result.push(each)
  }
  return result
}

/** The same where only blocks may stand: headings become bold lines. */
export function blocksOf(nodes: readonly Node[], prose: Prose): Block[] {
  return flowOf(nodes, prose).flatMap(each => asBlocks(each))
}

/** A block for what is one only in a section. */
export function asBlocks(node: Flow): Block[] {
  switch (node.type) {
    case 'heading':
      return node.children.length === 0
        ? []
        : [
            {
              type: 'paragraph',
              children: [
                {type: 'strong', children: node.children, ...placeOf(node)},
              ],
              ...placeOf(node),
            },
          ]
    case 'definitions':
      return definitionBlocks(node)
    case 'mark':
      return node.directives.some(each => each.words.has('pagebreak'))
        ? [{type: 'pageBreak', ...placeOf(node)}]
        : []
    default:
      return [node]
  }
}

/** Undated definitions: terms where each is one line, else prose. */
function definitionBlocks(node: Definitions): Block[] {
  const terms = termsOf(node)
  if (terms) return [terms]
  return node.children.flatMap(each => [
    ...each.terms.map(
      (children): Paragraph => ({
        type: 'paragraph',
        children: [{type: 'strong', children, ...placeOf(each)}],
        ...placeOf(each),
      }),
    ),
    ...each.children.flatMap(asBlocks),
  ])
}

/** `Term⏎: value` lists as `key: value` lines, where that loses nothing. */
export function termsOf(node: Definitions): TermList | undefined {
  const children: Term[] = []
  for (const each of node.children) {
    const [term, ...more] = each.terms
    const values = each.children
    if (!term || more.length > 0 || values.length === 0) return undefined
    if (!values.every(value => value.type === 'paragraph')) return undefined
    const description: Phrasing[] = []
    for (const value of values as Paragraph[]) {
      if (description.length > 0) description.push({type: 'break'})
      description.push(...value.children)
    }
    const {tags, lang} = values.length === 1 ? (values[0] as Paragraph) : {}
    children.push({
      type: 'term',
      ...(tags ? {tags} : {}),
      ...(lang ? {lang} : {}),
      ...(values.some(value => 'private' in value && value.private)
        ? {private: true}
        : {}),
      term,
      description,
      ...placeOf(each),
    })
  }
  return {type: 'termList', children, ...placeOf(node)}
}

function one(node: mdast.RootContent | DefListNode, prose: Prose): Flow[] {
  const {context} = prose
  const place = placeOf(node)
  switch (node.type) {
    case 'paragraph': {
      const {children, directives} = takeDirectives(
        node.children,
        context.report,
      )
      const content = phrasing(children, prose)
      if (isEmpty(content) && directives.length === 0) return []
      return [
        said<Paragraph>(
          {type: 'paragraph', children: trim(content, prose), ...place},
          directives,
          prose,
        ),
      ]
    }
    case 'heading': {
      const {children, directives} = takeDirectives(
        node.children,
        context.report,
      )
      const heading: Heading = {
        type: 'heading',
        depth: node.depth,
        children: trim(phrasing(children, prose), prose),
        ...place,
      }
      if (directives.length > 0) context.directives.set(heading, directives)
      return [heading]
    }
    case 'html': {
      const directives = readDirectives(node, context.report)
      if (!directives) return htmlFlow(node, prose)
      return directives.length === 0
        ? []
        : [{type: 'mark', directives, ...place}]
    }
    case 'thematicBreak':
      return [{type: 'thematicBreak', ...place}]
    case 'code':
      return [
        {
          type: 'code',
          ...(node.lang ? {language: node.lang} : {}),
          ...(node.meta ? {meta: node.meta} : {}),
          value: node.value,
          ...place,
        },
      ]
    case 'math':
      return [
        {
          type: 'math',
          value: node.meta ? `${node.meta}\n${node.value}` : node.value,
          ...place,
        },
      ]
    case 'definition':
    case 'yaml':
      return []
    case 'table':
      return [table(node, prose)]
  }
  const inner = deeper(prose, node)
  if (!inner) {
    const value = textOf(node)
    return value.trim() === ''
      ? []
      : [{type: 'paragraph', children: [{type: 'text', value}], ...place}]
  }
  switch (node.type) {
    case 'list':
      return [list(node, inner)]
    case 'blockquote':
      return [
        {
          type: 'blockquote',
          children: blocksOf(node.children, inner),
          ...place,
        },
      ]
    case 'footnoteDefinition':
      return [
        {
          type: 'footnoteDefinition',
          identifier: node.label ?? node.identifier,
          children: blocksOf(node.children, inner),
          ...place,
        },
      ]
    case 'defList':
      return [definitions(node, inner)]
    default: {
      // A plug-in's node: what it says is kept.
      const value = textOf(node)
      return value.trim() === ''
        ? []
        : [{type: 'paragraph', children: [{type: 'text', value}], ...place}]
    }
  }
}

/** Puts on a block what directives at its end say of it. */
function said<N extends Paragraph | ListItem>(
  node: N,
  directives: readonly Directive[],
  {context}: Prose,
): N {
  if (directives.length === 0) return node
  const result = {...node, ...attributesOf(directives)}
  context.directives.set(result as AnyNode, directives)
  return result
}

function table(node: mdast.Table, prose: Prose): Table {
  const width = Math.max(1, ...node.children.map(row => row.children.length))
  const cell = (each: mdast.TableCell): TableCell => ({
    type: 'tableCell',
    children: phrasing(each.children, prose),
    ...placeOf(each),
  })
  const row = (each: mdast.TableRow): TableRow => ({
    type: 'tableRow',
    children: each.children.map(cell),
    ...placeOf(each),
  })
  const align = node.align ?? []
  return {
    type: 'table',
    align: Array.from({length: width}, (_, i) => align[i] ?? null),
    children: node.children.map(row),
    ...placeOf(node),
  }
}

/**
 * Bullets, or terms where every item is one. With a date for a key it is none,
 * unless the document says all itself.
 */
function list(node: mdast.List, prose: Prose): List | TermList {
  return termsOrList(node, prose, !prose.literal)
}

/** Bullets that are said to be terms, whatever their keys. */
function terms(node: mdast.List, prose: Prose): List | TermList {
  return termsOrList(node, prose, false)
}

function termsOrList(
  node: mdast.List,
  prose: Prose,
  dated: boolean,
): List | TermList {
  const result = plainList(node, prose)
  if (result.ordered || result.spread) return result
  const children: Term[] = []
  for (const each of result.children) {
    const term = readTerm(each, dated)
    if (!term) return result
    children.push(term)
  }
  return {type: 'termList', children, ...placeOf(node)}
}

function plainList(node: mdast.List, prose: Prose): List {
  const ordered = node.ordered === true
  return {
    type: 'list',
    ordered,
    ...(ordered ? {start: node.start ?? 1} : {}),
    spread: isSpread(node.children),
    children: node.children.map(each => item(each, prose)),
    ...placeOf(node),
  }
}

/** What is said at the end of its first line is said of the item. */
function item(node: mdast.ListItem, prose: Prose): ListItem {
  const {blocks, directives, ofFirst} = aboutItem(node, prose)
  const children = blocksOf(blocks, prose)
  const [first] = children
  if (ofFirst.length > 0 && first?.type === 'paragraph')
    children[0] = said(first, ofFirst, prose)
  const period = periodOf(directives, prose.context.report)
  const written = factOf(directives, 'written') ?? ''
  return said<ListItem>(
    {
      type: 'listItem',
      ...(typeof node.checked === 'boolean' ? {checked: node.checked} : {}),
      spread: isSpread(blocks),
      ...(period ? {period: {...period, written}} : {}),
      children,
      ...placeOf(node),
    },
    directives,
    prose,
  )
}

function definitions(node: DefListNode, prose: Prose): Definitions {
  const children: Definition[] = []
  let current: Definition | undefined
  for (const each of node.children)
    if (each.type === 'defListTerm') {
      const term = phrasing(each.children, prose)
      if (current && current.children.length === 0) current.terms.push(term)
      else {
        current = {
          type: 'definition',
          terms: [term],
          children: [],
          ...placeOf(each),
        }
        children.push(current)
      }
    } else {
      if (!current) {
        current = {type: 'definition', terms: [], children: []}
        children.push(current)
      }
      current.children.push(
        ...flowOf((each as DefListDescriptionNode).children, prose),
      )
      if (current.position && each.position)
        current.position = {...current.position, end: each.position.end}
    }
  return {type: 'definitions', children, ...placeOf(node)}
}

/** Blanks are left at the ends where markup was dropped. */
function trim(nodes: readonly Phrasing[], {literal}: Prose): Phrasing[] {
  return literal ? trimBreaks(nodes) : trimBlanks(nodes)
}

/** Breaks at the end of a block break nothing. */
function trimBreaks(nodes: readonly Phrasing[]): Phrasing[] {
  let end = nodes.length
  while (nodes[end - 1]?.type === 'break') end--
  let start = 0
  while (nodes[start]?.type === 'break' && start < end) start++
  return nodes.slice(start, end)
}
