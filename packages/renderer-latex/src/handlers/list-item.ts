import type {ListItem} from '@cvast/core'
import {flow} from '../flow.ts'
import {inLanguage} from '../language/in-language.ts'
import {blank, type Flow, line, nest} from '../layout/flow.ts'
import type {State} from '../state.ts'

/** `\item …`; a task has its box as label. */
export function listItem(node: ListItem, state: State): Flow {
  const {checked, lang, spread} = node
  const box =
    checked === undefined ? '' : `[\\(\\${checked ? 'boxtimes' : 'square'}\\)]`
  if (checked !== undefined) state.found.packages.add('amssymb')
  const body = inLanguage(lang, flow(node.children, state), state)
  const [first, ...rest] = spread ? body : tight(body)
  const item = `\\item${box}`
  if (first === undefined) return [line(item)]
  return first.paragraph
    ? [
        {...first, text: `${item} ${first.text}`, as: 'filled', hang: 2},
        ...nest(rest),
      ]
    : [line(item), ...nest([first, ...rest])]
}

/** Without the blank line before a nested list: it begins no paragraph. */
function tight(body: Flow): Flow {
  return body.filter(
    (each, index) =>
      each !== blank || !body[index + 1]?.text.startsWith('\\begin{'),
  )
}
