import type {Table, TableRow} from '@cvast/core'
import {block, join, type Markup} from './markup.ts'
import type {State} from './state.ts'
import {write} from './write.ts'

/** The first row is the head. */
export function table({align, children}: Table, state: State): Markup {
  const [head, ...body] = children
  const row = (name: 'td' | 'th', {children}: TableRow) =>
    block(
      'tr',
      {},
      join(
        children.map((cell, index) =>
          block(
            name,
            {
              scope: name === 'th' ? 'col' : undefined,
              style: align[index] ? `text-align: ${align[index]}` : undefined,
            },
            write([cell], state),
          ),
        ),
      ),
    )
  return block(
    'table',
    {},
    join([
      ...(head ? [block('thead', {}, row('th', head))] : []),
      ...(body.length > 0
        ? [block('tbody', {}, join(body.map(each => row('td', each))))]
        : []),
    ]),
  )
}
