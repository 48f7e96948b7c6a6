import type {Term} from '@cvast/core'
import type {ListItem, PhrasingContent} from 'mdast'
import {phrasing} from './phrasing.ts'
import type {State} from './state.ts'

/** The two sides of `**Key:** value`. */
export function term(
  [first]: ListItem['children'],
  state: State,
): Pick<Term, 'term' | 'description'> {
  const [key, ...value] = first?.type === 'paragraph' ? first.children : []
  if (key?.type !== 'strong')
    return {term: [], description: phrasing(key ? [key, ...value] : [], state)}
  return {
    term: phrasing(withoutColon(key.children), state),
    description: phrasing(withoutBlank(value), state),
  }
}

function withoutColon(children: readonly PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1)
  return last?.type === 'text' && last.value.endsWith(':')
    ? [...children.slice(0, -1), {...last, value: last.value.slice(0, -1)}]
    : [...children]
}

function withoutBlank(children: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = children
  return first?.type === 'text'
    ? [{...first, value: first.value.replace(/^[\t\n\r ]+/, '')}, ...rest]
    : [...children]
}
