import {isSafeUrl, type Phrasing, toText} from '@cvast/core'
import type {
  ImageReference,
  LinkReference,
  Node,
  PhrasingContent,
  Resource,
} from 'mdast'
import type {} from 'mdast-util-math'
import {createHtmlPosition} from '../html/create-html-position.ts'
import {tokenize} from '../html/tokenize.ts'
import {withoutForeignMarkup} from './foreign-markup.ts'
import {inlineBuilder} from './inline-builder.ts'
import {linkAddresses} from './link-addresses.ts'
import {mergeText} from './merge-text.ts'
import {placeOf} from './place-of.ts'
import {deeper, type Prose} from './prose.ts'
import {textOf} from './text-of.ts'

/** mdast phrasing → cvast phrasing: HTML and references are resolved. */
export function phrasing(
  nodes: readonly PhrasingContent[],
  prose: Prose,
): Phrasing[] {
  const {context} = prose
  const builder = inlineBuilder(context)
  for (const node of nodes)
    if (node.type === 'html') {
      const place = createHtmlPosition(node.value, node.position)
      for (const token of tokenize(node.value)) {
        const position = place(token.start, token.end)
        if (token.type === 'open' || token.type === 'close')
          builder.tag(token, position)
        else if (token.type === 'text')
          builder.push({
            type: 'text',
            value: token.value,
            ...(position ? {position} : {}),
          })
      }
    } else builder.push(...inline(node, prose))
  return mergeText(builder.finish())
}

function inline(
  node: Exclude<PhrasingContent, {type: 'html'}>,
  prose: Prose,
): Phrasing[] {
  const {context} = prose
  const place = placeOf(node)
  switch (node.type) {
    case 'text': {
      const value = prose.literal
        ? node.value
        : withoutForeignMarkup(node.value, node.position, context)
      const text = {type: 'text' as const, value, ...place}
      return prose.inLink ? [text] : linkAddresses(text, context)
    }
    case 'emphasis':
    case 'strong':
    case 'delete': {
      const inner = deeper(prose, node)
      if (!inner) return [{type: 'text', value: textOf(node), ...place}]
      const children = phrasing(node.children, inner)
      return children.length === 0
        ? []
        : [{type: node.type, children, ...place}]
    }
    case 'inlineCode':
    case 'inlineMath':
      return [{type: node.type, value: node.value, ...place}]
    case 'break':
      return [{type: 'break', ...place}]
    case 'link':
      return link(node, node.children, node.url, node.title, prose)
    case 'linkReference': {
      const target = prose.definitions.get(node.identifier)
      return target
        ? link(node, node.children, target.url, target.title, prose)
        : [
            {type: 'text', value: '[', ...place},
            ...phrasing(node.children, prose),
            {type: 'text', value: written(node), ...place},
          ]
    }
    case 'image':
      return image(node, node.alt, node)
    case 'imageReference': {
      const target = prose.definitions.get(node.identifier)
      return target
        ? image(node, node.alt, target)
        : [{type: 'text', value: node.alt ?? '', ...place}]
    }
    case 'footnoteReference':
      return [
        {
          type: 'footnoteReference',
          identifier: node.label ?? node.identifier,
          ...place,
        },
      ]
    default: {
      const value = textOf(node)
      return value === '' ? [] : [{type: 'text', value, ...place}]
    }
  }
}

function link(
  node: Node,
  content: readonly PhrasingContent[],
  url: string,
  title: string | null | undefined,
  prose: Prose,
): Phrasing[] {
  const inner = deeper(prose, node)
  if (!inner) return [{type: 'text', value: textOf(node), ...placeOf(node)}]
  const children = phrasing(content, {...inner, inLink: true})
  return [
    {
      type: 'link',
      url,
      ...(title ? {title} : {}),
      children,
      ...placeOf(node),
    },
  ]
}

function image(
  node: Node,
  alt: string | null | undefined,
  {url, title}: Resource,
): Phrasing[] {
  if (url === '' || !isSafeUrl(url))
    return alt ? [{type: 'text', value: alt, ...placeOf(node)}] : []
  return [
    {
      type: 'image',
      url,
      ...(title ? {title} : {}),
      alt: alt ?? '',
      ...placeOf(node),
    },
  ]
}

/** `][id]`, `][]` or `]`: the end of a reference that leads nowhere. */
function written(node: LinkReference | ImageReference): string {
  if (node.referenceType === 'full')
    return `][${node.label ?? node.identifier}]`
  return node.referenceType === 'collapsed' ? '][]' : ']'
}

/** Whether phrasing has something to read. */
export function isEmpty(nodes: readonly Phrasing[]): boolean {
  return nodes.every(
    node =>
      node.type === 'break' ||
      (node.type !== 'image' &&
        node.type !== 'footnoteReference' &&
        toText(node).trim() === ''),
  )
}
