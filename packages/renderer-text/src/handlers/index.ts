import type {Handlers} from '@cvast/core'
import type {Layout} from '../layout/layout.ts'
import type {Piece} from '../layout/pieces.ts'
import type {State} from '../state.ts'
import {blockquote} from './blockquote.ts'
import {break as hardBreak} from './break.ts'
import {code} from './code.ts'
import {contact} from './contact.ts'
import {cv} from './cv.ts'
import {delete as deleted} from './delete.ts'
import {emphasis} from './emphasis.ts'
import {entry} from './entry.ts'
import {footnoteDefinition} from './footnote-definition.ts'
import {footnoteReference} from './footnote-reference.ts'
import {image} from './image.ts'
import {inlineCode} from './inline-code.ts'
import {inlineMath} from './inline-math.ts'
import {link} from './link.ts'
import {list} from './list.ts'
import {listItem} from './list-item.ts'
import {math} from './math.ts'
import {pageBreak} from './page-break.ts'
import {paragraph} from './paragraph.ts'
import {person} from './person.ts'
import {section} from './section.ts'
import {span} from './span.ts'
import {strong} from './strong.ts'
import {subscript} from './subscript.ts'
import {superscript} from './superscript.ts'
import {table} from './table.ts'
import {tableCell} from './table-cell.ts'
import {tableRow} from './table-row.ts'
import {term} from './term.ts'
import {termList} from './term-list.ts'
import {text} from './text.ts'
import {thematicBreak} from './thematic-break.ts'

/** An answer for every node: layout for blocks, pieces for what is inside a line. */
export const handlers = {
  blockquote,
  break: hardBreak,
  code,
  contact,
  cv,
  delete: deleted,
  emphasis,
  entry,
  footnoteDefinition,
  footnoteReference,
  image,
  inlineCode,
  inlineMath,
  link,
  list,
  listItem,
  math,
  pageBreak,
  paragraph,
  person,
  section,
  span,
  strong,
  subscript,
  superscript,
  table,
  tableCell,
  tableRow,
  term,
  termList,
  text,
  thematicBreak,
} satisfies Handlers<Layout[], State, Piece[]>
