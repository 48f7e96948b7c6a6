import type {Attributes, Phrasing} from '@cvast/core'
import {heading} from './heading.ts'
import {block, element, escaped, join, raw, start} from './markup.ts'
import {endnotes, reference} from './notes.ts'
import {picture} from './picture.ts'
import {reach} from './reach.ts'
import type {HtmlHandlers, State} from './state.ts'
import {table} from './table.ts'
import {write} from './write.ts'

/** `mark('em')` → a handler that makes `<em>…</em>`. */
function mark(name: string) {
  return ({children}: {children: Phrasing[]}, state: State) =>
    element(name, {}, write(children, state))
}

/** What a node says of its language. */
const own = ({lang}: Attributes) => ({lang})

/** What each node becomes. */
export const handlers: HtmlHandlers = {
  cv: ({children: [person, ...sections]}, state) =>
    join([
      block('header', {}, write([person], state)),
      block('main', {}, join([write(sections, state), endnotes(state)])),
    ]),
  person: (node, state) => {
    const {name, headline = [], photo, children} = node
    return join([
      block('h1', {}, escaped(name)),
      headline.length > 0
        ? block('p', {class: 'headline'}, write(headline, state))
        : raw(''),
      photo === undefined
        ? raw('')
        : block('p', {class: 'photo'}, picture(photo, '', node, state)),
      children.length > 0
        ? block('ul', {class: 'contacts'}, write(children, state))
        : raw(''),
    ])
  },
  contact: (node, state) => {
    const {label, value, url} = node
    const shown = escaped(value)
    return block(
      'li',
      own(node),
      join([
        label ? escaped(`${label}: `) : raw(''),
        url === undefined ? shown : reach(url, shown, node, state),
      ]),
    )
  },
  section: (node, state) =>
    block(
      'section',
      own(node),
      join([
        heading(node.title, state),
        write(node.children, {...state, level: state.level + 1}),
      ]),
    ),
  entry: (node, state) =>
    block(
      'article',
      own(node),
      join([
        heading(node.title, state),
        node.period
          ? block('p', {class: 'period'}, escaped(node.period.written))
          : raw(''),
        write(node.children, {...state, level: state.level + 1}),
      ]),
    ),
  termList: ({children}, state) => block('dl', {}, write(children, state)),
  term: (node, state) =>
    block(
      'div',
      own(node),
      join([
        block('dt', {}, write(node.term, state)),
        block('dd', {}, write(node.description, state)),
      ]),
    ),
  pageBreak: () => block('div', {class: 'page-break'}, raw('')),
  paragraph: (node, state) =>
    block('p', own(node), write(node.children, state)),
  list: ({ordered, start: from = 1, children}, state) =>
    block(
      ordered ? 'ol' : 'ul',
      {start: ordered && from !== 1 ? String(from) : undefined},
      write(children, state),
    ),
  listItem: (node, state) => {
    const {checked, children} = node
    const box = checked === undefined ? '' : checked ? '☑ ' : '☐ '
    return block('li', own(node), join([escaped(box), write(children, state)]))
  },
  blockquote: ({children}, state) =>
    block('blockquote', {}, write(children, state)),
  code: ({value, language}) =>
    block(
      'pre',
      {},
      element(
        'code',
        {class: language ? `language-${language}` : undefined},
        escaped(value),
      ),
    ),
  math: (node, {context}) => {
    context.report(
      'shown-differently',
      {what: 'maths', format: 'html', as: 'TeX'},
      node,
    )
    return block(
      'pre',
      {class: 'math'},
      element('code', {}, escaped(node.value)),
    )
  },
  table,
  // Rows are written by the table, which knows the alignment.
  tableRow: ({children}, state) => write(children, state),
  tableCell: ({children}, state) => write(children, state),
  thematicBreak: () => start('hr'),
  // Written at the end.
  footnoteDefinition: () => raw(''),
  text: ({value}) => escaped(value),
  emphasis: mark('em'),
  strong: mark('strong'),
  delete: mark('del'),
  superscript: mark('sup'),
  subscript: mark('sub'),
  span: ({lang, children}, state) =>
    element('span', {lang}, write(children, state)),
  inlineCode: ({value}) => element('code', {}, escaped(value)),
  inlineMath: (node, {context}) => {
    context.report(
      'shown-differently',
      {what: 'maths', format: 'html', as: 'TeX'},
      node,
    )
    return element('code', {class: 'math'}, escaped(node.value))
  },
  link: (node, state) =>
    reach(
      node.url,
      write(node.children, {...state, inLink: true}),
      node,
      state,
    ),
  image: (node, state) => picture(node.url, node.alt, node, state),
  break: () => start('br'),
  footnoteReference: reference,
}
