import {isSafeUrl, type Phrasing} from '@cvast/core'
import type {JsonHandlers, State} from './state.ts'
import {inline, lines} from './write.ts'

/** Marks have no place in plain text; the words have. */
const unmarked = ({children}: {children: Phrasing[]}, state: State) =>
  inline(children, state)

const none = () => []

/**
 * What nodes become inside of JSON's strings. The frame (the person, sections
 * and their entries) is not here: it becomes objects, see `resume.ts`.
 */
export const handlers: JsonHandlers = {
  cv: none,
  person: none,
  contact: none,
  section: none,
  // An entry in an entry; JSON Resume knows no such thing.
  entry: ({title, period, children}, state) => {
    const head = [inline(title, state), period ? `(${period.written})` : '']
    return [
      head.filter(each => each !== '').join(' '),
      ...lines(children, state),
    ].filter(each => each !== '')
  },
  termList: ({children}, state) => lines(children as never, state),
  term: ({term, description}, state) => [
    `${inline(term, state)}: ${inline(description, state)}`,
  ],
  pageBreak: none,
  thematicBreak: none,
  paragraph: ({children}, state) => [inline(children, state)],
  list: ({ordered, start = 1, children}, state) =>
    children.flatMap((item, index) => {
      const [first = '', ...rest] = state.handlers.listItem(item, state)
      return [ordered ? `${start + index}. ${first}` : first, ...rest]
    }),
  listItem: ({checked, children}, state) => {
    const [first = '', ...rest] = lines(children, state)
    const box = checked === undefined ? '' : checked ? '☑ ' : '☐ '
    return [`${box}${first}`, ...rest]
  },
  blockquote: ({children}, state) => lines(children, state),
  code: ({value}) => value.split('\n'),
  math: ({value}) => [value],
  table: ({children}, state) => lines(children as never, state),
  tableRow: ({children}, state) => [
    children.map(cell => state.handlers.tableCell(cell, state)).join(' | '),
  ],
  tableCell: ({children}, state) => [inline(children, state)],
  footnoteDefinition: ({identifier, children}, state) => {
    const [first = '', ...rest] = lines(children, state)
    return [`[${identifier}] ${first}`, ...rest]
  },
  text: ({value}) => value,
  emphasis: unmarked,
  strong: unmarked,
  delete: unmarked,
  superscript: unmarked,
  subscript: unmarked,
  span: unmarked,
  inlineCode: ({value}) => value,
  inlineMath: ({value}) => value,
  link: (node, state) => {
    const {url, children} = node
    // Where it leads stands apart: see `addresses`.
    if (!isSafeUrl(url)) state.context.report('unsafe-url', {url}, node)
    return inline(children, state)
  },
  image: ({alt}) => alt,
  break: () => '\n',
  footnoteReference: () => '',
}
