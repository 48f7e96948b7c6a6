import {
  isSafeUrl,
  type Link,
  type Phrasing,
  type Span,
  toText,
} from '@cvast/core'
import {clean} from './clean.ts'
import type {Context} from './context.ts'
import {hoist} from './hoist.ts'
import {join} from './join.ts'
import {oneLine} from './one-line.ts'
import {trim} from './trim.ts'
import {url} from './url.ts'

/** A whole line, or the lines of a paragraph. */
export function line(nodes: readonly Phrasing[], context: Context): Phrasing[] {
  return trim(phrasing(nodes, context))
}

/** Part of a line. */
function phrasing(nodes: readonly Phrasing[], context: Context): Phrasing[] {
  return join(nodes.flatMap(each => one(each, context))).map(each =>
    each.type === 'text' ? {...each, value: text(each.value, context)} : each,
  )
}

function one(node: Phrasing, context: Context): Phrasing[] {
  switch (node.type) {
    case 'text':
      return [{...node, value: clean(node.value)}]
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'superscript':
    case 'subscript':
      return mark(node, node.type, context)
    case 'span':
      return span(node, context)
    case 'inlineCode': {
      const value = clean(node.value).replaceAll('\n', ' ')
      if (value === '') return []
      // In a cell, code cannot hold a backslash before a bar.
      return context.inCell && value.includes('\\|')
        ? [{type: 'text', value}]
        : [{...node, value}]
    }
    case 'inlineMath': {
      const value = formula(node.value, context)
      return value === '' ? [] : [{...node, value}]
    }
    case 'link':
      return link(node, context)
    case 'image': {
      const {title, ...rest} = node
      const alt = oneLine(node.alt)
      const target = url(node.url)
      if (target !== '' && isSafeUrl(target))
        return [{...rest, url: target, alt, ...titled(title)}]
      if (target !== '') context.report('unsafe-url', {url: node.url}, node)
      return [{type: 'text', value: alt}]
    }
    case 'footnoteReference': {
      const identifier = context.footnotes.get(node.identifier)
      if (identifier !== undefined) return [{...node, identifier}]
      const {identifier: text} = node
      context.report(
        'not-shown',
        {what: 'a reference without its footnote', format: 'markdown', text},
        node,
      )
      return []
    }
    default:
      return [node]
  }
}

/** Line endings without blanks around them; a blank where lines cannot end. */
function text(value: string, {oneLine}: Context): string {
  return value.replaceAll(/[\t ]*\n[\t\n ]*/g, oneLine ? ' ' : '\n')
}

/** A bar would end a cell of a table: `|x|` → `\\vert{}x\\vert{}`. */
function formula(value: string, {inCell}: Context): string {
  const line = oneLine(value)
  return inCell ? line.replaceAll(/(?<!\\)\|/g, '\\vert{}') : line
}

type Mark = Extract<Phrasing, {children: Phrasing[]}>

/** A mark inside itself says nothing; one without text neither. */
function mark(node: Mark, name: string, context: Context): Phrasing[] {
  if (context.marks.has(name)) return phrasing(node.children, context)
  const marks = new Set([...context.marks, name])
  return hoist(node, phrasing(node.children, {...context, marks}))
}

/** Without language, a span says nothing. */
function span(node: Span, context: Context): Phrasing[] {
  const lang = oneLine(node.lang)
  return lang === ''
    ? phrasing(node.children, context)
    : mark({...node, lang}, `span ${lang}`, context)
}

/** A link in a link is text; so is one that must not be live. */
function link(node: Link, context: Context): Phrasing[] {
  if (context.marks.has('link')) return phrasing(node.children, context)
  const target = url(node.url)
  if (!isSafeUrl(target)) {
    context.report('unsafe-url', {url: node.url}, node)
    const children = phrasing(node.children, context)
    return toText(children) === node.url
      ? children
      : [...children, {type: 'text', value: ` (${oneLine(node.url)})`}]
  }
  const marks = new Set([...context.marks, 'link'])
  const {title, ...rest} = node
  const children = phrasing(node.children, {...context, marks})
  const mark = {...rest, url: target, ...titled(title), children}
  return children.length === 0 ? [mark] : hoist(mark, children)
}

function titled(title: string | undefined): {title?: string} {
  const value = title === undefined ? '' : oneLine(title)
  return value === '' ? {} : {title: value}
}
