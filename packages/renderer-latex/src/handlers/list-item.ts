import type {ListItem} from '@cvast/core'
import {flow} from '../flow.ts'
import {type Flow, line, nest} from '../layout/flow.ts'
import type {State} from '../state.ts'

/** `\item …`; a task has its box as label. */
export function listItem(node: ListItem, state: State): Flow {
  const {checked} = node
  if (checked !== undefined) state.found.packages.add('amssymb')
  const label =
    checked === undefined
      ? ''
      : checked
        ? '[\\(\\boxtimes\\)]'
        : '[\\(\\square\\)]'
  const [first, ...rest] = flow(node.children, state)
  const item = `\\item${label}`
  if (first?.as !== 'prose')
    return [line(item), ...nest([...(first ? [first] : []), ...rest])]
  return [{...first, text: `${item} ${first.text}`, hang: 2}, ...nest(rest)]
}
