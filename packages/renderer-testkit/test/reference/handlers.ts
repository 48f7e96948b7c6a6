import {type Contact, type Entry, isSafeUrl, type Phrasing} from '@cvast/core'
import {escaped, type SlipHandlers, type State, write} from './state.ts'

/** A block on lines of its own. */
const block = (tag: string, inside: string) => `<${tag}>${inside}</${tag}>\n`

/** A mark in a line. */
function mark(tag: string) {
  return ({children}: {children: Phrasing[]}, state: State) =>
    `<${tag}>${write(children, state)}</${tag}>`
}

function reach(
  url: string | undefined,
  shown: string,
  node: Contact,
  {context}: State,
): string {
  if (url === undefined) return shown
  if (isSafeUrl(url)) return `<a to="${escaped(url)}">${shown}</a>`
  context.report('unsafe-url', {url}, node)
  return shown
}

/** Answers of the reference renderer. */
export const handlers: SlipHandlers = {
  cv: ({children}, state) => write(children, state),
  person: ({name, headline = [], children}, state) =>
    block('name', escaped(name)) +
    block('head', write(headline, state)) +
    write(children, state),
  contact: (node, state) => {
    const label = node.label ? `${escaped(node.label)}: ` : ''
    const value = reach(node.url, escaped(node.value), node, state)
    return block('contact', label + value)
  },
  section: ({title, children}, state) =>
    block('h', write(title, state)) + write(children, state),
  entry: (node: Entry, state) => {
    const {title, period, children} = node
    const date = period ? block('date', escaped(period.written)) : ''
    const head = title.length > 0 ? block('h', write(title, state)) : ''
    return (
      (state.context.options.dates === 'before' ? date + head : head + date) +
      write(children, state)
    )
  },
  termList: ({children}, state) => write(children, state),
  term: ({term, description}, state) =>
    block('term', `${write(term, state)}: ${write(description, state)}`),
  pageBreak: () => '<page/>\n',
  paragraph: ({children}, state) => block('p', write(children, state)),
  list: ({children}, state) =>
    block('list', `\n${write(children, {...state, depth: state.depth + 1})}`),
  listItem: ({checked, children}, state) => {
    const box = checked === undefined ? '' : checked ? '[+] ' : '[-] '
    const {bullet} = state.context.options
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
  // Written at the end.
  footnoteDefinition: () => '',
  text: ({value}) => escaped(value),
  emphasis: mark('i'),
  strong: mark('b'),
  delete: mark('s'),
  superscript: mark('sup'),
  subscript: mark('sub'),
  span: mark('span'),
  inlineCode: ({value}) => `<c>${escaped(value)}</c>`,
  inlineMath: ({value}) => `<m>${escaped(value)}</m>`,
  link: ({url, children}, state) => {
    const shown = write(children, state)
    if (isSafeUrl(url)) return `<a to="${escaped(url)}">${shown}</a>`
    state.context.report('unsafe-url', {url})
    return shown
  },
  image: ({url, alt}, {context}) =>
    context.read(url)
      ? `<image from="${escaped(url)}"/>${escaped(alt)}`
      : escaped(alt),
  break: () => '<br/>',
  footnoteReference: ({identifier}) => `<ref to="${escaped(identifier)}"/>`,
}
