import type {Block} from '@cvast/core'
import type {BlockContent, DefinitionContent, Html, Paragraph} from 'mdast'
import type {} from 'mdast-util-math'
import {attributesOf} from '../attributes-of.ts'
import type {Directive} from '../directive.ts'
import {hasWord} from '../has-word.ts'
import {readDirectives} from '../read-directives.ts'
import {takeDirectives} from '../take-directives.ts'
import {list} from './list.ts'
import {located} from './located.ts'
import {phrasing} from './phrasing.ts'
import type {State} from './state.ts'
import {table} from './table.ts'

export type MdastBlock = BlockContent | DefinitionContent

/** Blocks, each as it stands. */
export function blocks(nodes: readonly MdastBlock[], state: State): Block[] {
  return nodes.flatMap(each => block(each, state))
}

function block(node: MdastBlock, state: State): Block[] {
  switch (node.type) {
    case 'paragraph': {
      const {children, directives} = takeDirectives(node.children, state.report)
      return [paragraph(node, children, directives, state)]
    }
    case 'list':
      return [list(node, state)]
    case 'blockquote': {
      const children = blocks(node.children, state)
      return [located({type: 'blockquote', children}, node)]
    }
    case 'code': {
      const {value, lang: language, meta} = node
      return [
        located(
          {
            type: 'code',
            ...(language ? {language} : {}),
            ...(meta ? {meta} : {}),
            value,
          },
          node,
        ),
      ]
    }
    case 'math':
      return [located({type: 'math', value: node.value}, node)]
    case 'table':
      return [table(node, state)]
    case 'thematicBreak':
      return [located({type: 'thematicBreak'}, node)]
    case 'footnoteDefinition': {
      const identifier = node.label ?? node.identifier
      const children = blocks(node.children, state)
      return [located({type: 'footnoteDefinition', identifier, children}, node)]
    }
    case 'heading': {
      // A heading in a quote or an item is no entry.
      const children = phrasing(node.children, state)
      return [located({type: 'paragraph', children}, node)]
    }
    case 'html':
      return html(node, state)
    default:
      return []
  }
}

export function paragraph(
  node: Paragraph,
  children: Paragraph['children'],
  directives: readonly Directive[],
  state: State,
): Block {
  const said = attributesOf(directives)
  return located(
    {type: 'paragraph', ...said, children: phrasing(children, state)},
    node,
  )
}

/** A page break; of other HTML, its text. */
function html(node: Html, state: State): Block[] {
  const directives = readDirectives(node, state.report)
  if (directives)
    return hasWord(directives, 'pagebreak')
      ? [located({type: 'pageBreak'}, node)]
      : []
  state.report('html-dropped', {element: node.value}, node)
  const value = node.value.replaceAll(/<[^<>]*>/g, ' ').trim()
  return value === ''
    ? []
    : [located({type: 'paragraph', children: [{type: 'text', value}]}, node)]
}
