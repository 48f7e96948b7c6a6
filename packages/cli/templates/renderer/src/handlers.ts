import {type AnyNode, isSafeUrl} from '@cvast/core'
import {escaped} from './escaped.ts'
import type {__Identifier__Handlers, State} from './state.ts'
import {write} from './write.ts'

/** On lines of its own. */
const block = (tag: string, content: string) => `<${tag}>${content}</${tag}>\n`

/** In a line. */
const mark = (tag: string, content: string) => `<${tag}>${content}</${tag}>`

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
  cv: ({children}, state) => write(children, state),
  person: ({name, headline = [], children}, state) =>
    block('name', escaped(name)) +
    (headline.length > 0 ? block('headline', write(headline, state)) : '') +
    write(children, state),
  contact: (node, state) => {
    const {label, value, url} = node
    const shown = escaped(value)
    return block(
      'contact',
      (label ? `${escaped(label)}: ` : '') +
        (url === undefined ? shown : link(url, shown, node, state)),
    )
  },
  // A title may be empty: text before the first title, a dated sentence.
  section: ({title, children}, state) =>
    (title.length > 0 ? block(`h${state.depth}`, write(title, state)) : '') +
    write(children, {...state, depth: state.depth + 1}),
  entry: ({title, period, children}, state) =>
    (title.length > 0 ? block(`h${state.depth}`, write(title, state)) : '') +
    (period ? block('date', escaped(period.written)) : '') +
    write(children, {...state, depth: state.depth + 1}),
  termList: ({children}, state) => write(children, state),
  term: ({term, description}, state) =>
    block('term', `${write(term, state)}: ${write(description, state)}`),

  // On lines of their own.
  paragraph: ({children}, state) => block('p', write(children, state)),
  list: ({children}, state) => block('list', `\n${write(children, state)}`),
  listItem: ({checked, children}, state) => {
    const {bullet} = state.context.options
    const box = checked === undefined ? '' : checked ? '[+] ' : '[-] '
    return block('item', `${bullet} ${box}${write(children, state)}`)
  },
  blockquote: ({children}, state) =>
    block('quote', `\n${write(children, state)}`),
  code: ({value}) => block('code', escaped(value)),
  math: ({value}) => block('tex', escaped(value)),
  table: ({children}, state) => block('table', `\n${write(children, state)}`),
  tableRow: ({children}, state) => block('row', write(children, state)),
  tableCell: ({children}, state) => block('cell', write(children, state)),
  thematicBreak: () => '<rule/>\n',
  pageBreak: () => '<page/>\n',
  // Written at the end, by `render`.
  footnoteDefinition: () => '',

  // In a line.
  text: ({value}) => escaped(value),
  emphasis: ({children}, state) => mark('i', write(children, state)),
  strong: ({children}, state) => mark('b', write(children, state)),
  delete: ({children}, state) => mark('s', write(children, state)),
  superscript: ({children}, state) => mark('sup', write(children, state)),
  subscript: ({children}, state) => mark('sub', write(children, state)),
  span: ({lang, children}, state) =>
    `<span lang="${escaped(lang)}">${write(children, state)}</span>`,
  inlineCode: ({value}) => mark('c', escaped(value)),
  inlineMath: ({value}) => mark('m', escaped(value)),
  link: (node, state) =>
    link(node.url, write(node.children, state), node, state),
  // Bytes come from `read` alone; without them the words are kept.
  image: ({url, alt}, {context}) =>
    context.read(url)
      ? `<image from="${escaped(url)}"/>${escaped(alt)}`
      : escaped(alt),
  break: () => '<br/>',
  footnoteReference: ({identifier}) => `<ref to="${escaped(identifier)}"/>`,
}
