import type {Phrasing} from '@cvast/core'
import type {PhrasingContent} from 'mdast'
import type {} from 'mdast-util-math'
import {located} from './located.ts'
import {mergeText} from './merge-text.ts'
import {readTag} from './read-tag.ts'
import type {State} from './state.ts'

/** The inside of a line, as it stands. */
export function phrasing(
  nodes: readonly PhrasingContent[],
  state: State,
): Phrasing[] {
  const root: Phrasing[] = []
  /** Elements that are open, the innermost last. */
  const open: Array<{name: string; children: Phrasing[]}> = []
  for (const node of nodes) {
    const here = open.at(-1)?.children ?? root
    if (node.type !== 'html') {
      here.push(...one(node, state))
      continue
    }
    const tag = readTag(node.value)
    if (tag.kind === 'break') here.push(located({type: 'break'}, node))
    else if (tag.kind === 'open') {
      const children: Phrasing[] = tag.node ? [] : here
      if (tag.node) here.push(located({...tag.node, children}, node))
      open.push({name: tag.name, children})
    } else if (tag.kind === 'close') {
      const at = open.findLastIndex(({name}) => name === tag.name)
      if (at >= 0) open.length = at
    } else if (tag.kind === 'unknown')
      state.report('html-dropped', {element: node.value}, node)
  }
  return mergeText(root)
}

function one(node: PhrasingContent, state: State): Phrasing[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'inlineMath':
      return [located({type: node.type, value: node.value}, node)]
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const children = phrasing(node.children, state)
      return [located({type: node.type, children}, node)]
    }
    case 'break':
      return [located({type: 'break'}, node)]
    case 'footnoteReference': {
      const identifier = node.label ?? node.identifier
      return [located({type: 'footnoteReference', identifier}, node)]
    }
    case 'link':
      return [located(link(node, phrasing(node.children, state)), node)]
    case 'linkReference': {
      const children = phrasing(node.children, state)
      const target = state.definitions.get(node.identifier)
      return target ? [located(link(target, children), node)] : children
    }
    case 'image':
      return [located(image(node, node.alt), node)]
    case 'imageReference': {
      const target = state.definitions.get(node.identifier)
      return target
        ? [located(image(target, node.alt), node)]
        : [located({type: 'text', value: node.alt ?? ''}, node)]
    }
    default:
      return []
  }
}

interface Target {
  url: string
  title?: string | null | undefined
}

function link({url, title}: Target, children: Phrasing[]): Phrasing {
  return {type: 'link', url, ...(title ? {title} : {}), children}
}

function image({url, title}: Target, alt: string | null | undefined): Phrasing {
  return {type: 'image', url, ...(title ? {title} : {}), alt: alt ?? ''}
}
