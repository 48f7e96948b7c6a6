import {type AnyNode, isSafeUrl} from '@cvast/core'
import {escaped} from './escaped.ts'
import {flow} from './flow.ts'
import {inline} from './inline.ts'
import type {__Identifier__Handlers, Lines, State} from './state.ts'

/** In a line. */
const mark = (tag: string, content: string) => `<${tag}>${content}</${tag}>`

/** On a line of its own. */
const line = (tag: string, content: string): Lines => [mark(tag, content)]

/** Around other lines. */
const block = (tag: string, content: Lines): Lines => [
  `<${tag}>`,
  ...content,
  `</${tag}>`,
]

/** A link, where the address may be one; else its text, and a message. */
function link(
  url: string,
  content: string,
  node: AnyNode,
  {context}: State,
): string {
  if (isSafeUrl(url)) return `<a to="${escaped(url)}">${content}</a>`
  context.report('unsafe-url', {url}, node)
  return content
}

/** What each node becomes. Handlers are pure: they never change a node. */
export const handlers: __Identifier__Handlers = {
  // The frame.
  cv: ({children}, state) => flow(children, state),
  person: ({name, headline = [], children}, state) => [
    ...line('name', escaped(name)),
    ...(headline.length > 0 ? line('headline', inline(headline, state)) : []),
    ...flow(children, state),
  ],
  contact: (node, state) => {
    const {label, value, url} = node
    const shown = escaped(value)
    return line(
      'contact',
      (label ? `${escaped(label)}: ` : '') +
        (url === undefined ? shown : link(url, shown, node, state)),
    )
  },
  // A title may be empty: text before the first title, a dated sentence.
  section: ({title, children}, state) => [
    ...(title.length > 0 ? line(`h${state.depth}`, inline(title, state)) : []),
    ...flow(children, {...state, depth: state.depth + 1}),
  ],
  entry: ({title, period, children}, state) => [
    ...(title.length > 0 ? line(`h${state.depth}`, inline(title, state)) : []),
    ...(period ? line('date', escaped(period.written)) : []),
    ...flow(children, {...state, depth: state.depth + 1}),
  ],
  termList: ({children}, state) => flow(children, state),
  term: ({term, description}, state) =>
    line('term', `${inline(term, state)}: ${inline(description, state)}`),

  // On lines of their own.
  paragraph: ({children}, state) => line('p', inline(children, state)),
  list: ({children}, state) => block('list', flow(children, state)),
  // Its text holds its date.
  listItem: ({checked, children}, state) => {
    const {bullet} = state.context.options
    const box = checked === undefined ? '' : checked ? ' [+]' : ' [-]'
    return block('item', [`${bullet}${box}`, ...flow(children, state)])
  },
  blockquote: ({children}, state) => block('quote', flow(children, state)),
  code: ({value}) => line('code', escaped(value)),
  math: ({value}) => line('tex', escaped(value)),
  table: ({children}, state) => block('table', flow(children, state)),
  tableRow: ({children}, state) => block('row', flow(children, state)),
  tableCell: ({children}, state) => line('cell', inline(children, state)),
  thematicBreak: () => ['<rule/>'],
  pageBreak: () => ['<page/>'],
  // Written at the end, by `render`.
  footnoteDefinition: () => [],

  // In a line.
  text: ({value}) => escaped(value),
  emphasis: ({children}, state) => mark('i', inline(children, state)),
  strong: ({children}, state) => mark('b', inline(children, state)),
  delete: ({children}, state) => mark('s', inline(children, state)),
  superscript: ({children}, state) => mark('sup', inline(children, state)),
  subscript: ({children}, state) => mark('sub', inline(children, state)),
  span: ({lang, children}, state) =>
    `<span lang="${escaped(lang)}">${inline(children, state)}</span>`,
  inlineCode: ({value}) => mark('c', escaped(value)),
  inlineMath: ({value}) => mark('m', escaped(value)),
  link: (node, state) =>
    link(node.url, inline(node.children, state), node, state),
  // Bytes come from `read` alone; without them the words are kept.
  image: ({url, alt}, {context}) =>
    context.read(url)
      ? `<image from="${escaped(url)}"/>${escaped(alt)}`
      : escaped(alt),
  break: () => '<br/>',
  footnoteReference: ({identifier}) => `<ref to="${escaped(identifier)}"/>`,
}
