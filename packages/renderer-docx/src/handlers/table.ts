import type {Phrasing, Table} from '@cvast/core'
import {columnWidths} from '../block/column-widths.ts'
import {tableXml} from '../block/table-xml.ts'
import {textBlock} from '../block/text-block.ts'
import {answer} from '../flow.ts'
import type {State} from '../state.ts'
import {withScope} from '../with-scope.ts'
import {joinXml} from '../xml/join-xml.ts'
import {noXml, type Xml} from '../xml/xml.ts'

/** A real table; its first row is a header that repeats on each page. */
export function table(node: Table, state: State): Xml {
  if (node.children.length === 0) return noXml
  if (node.children.some(row => row.children.length > mostColumns))
    return asLines(node, state)
  const widths = columnWidths(node, state)
  const rows = node.children.map((row, index) =>
    answer(
      row,
      withScope(state, {
        columns: {align: node.align, widths, header: index === 0},
      }),
    ),
  )
  return tableXml(widths, rows, state)
}

/** Word calls a file with a wider table damaged. */
const mostColumns = 63

/** The rows as paragraphs, their cells parted by bars. */
function asLines(node: Table, state: State): Xml {
  state.context.report(
    'shown-differently',
    {
      what: `a table of more than ${mostColumns} columns`,
      format: 'docx',
      as: 'text',
    },
    node,
  )
  return joinXml(
    node.children.map(row =>
      textBlock(
        state.scope.style,
        row.children.flatMap(({children}, index): Phrasing[] =>
          index === 0 ? children : [{type: 'text', value: ' | '}, ...children],
        ),
        state,
      ),
    ),
  )
}
