import type {ListItem} from '@cvast/core'
import {inline} from '../all.ts'
import {attributes} from '../attributes.ts'
import {blocks} from '../blocks.ts'
import {directive} from '../directive.ts'
import {hasMark} from '../has-mark.ts'
import {inside} from '../inside.ts'
import {marked} from '../marked.ts'
import {periodFacts} from '../period-facts.ts'
import {spaced} from '../spaced.ts'
import type {Flow, State} from '../state.ts'

/**
 * What is said of the item stands at the end of its first paragraph, or
 * before all else where it does not begin with one.
 */
export function listItem(node: ListItem, outer: State): Flow {
  const said = marked(node, about(node, outer), outer)
  const state = inside(node, outer)
  const [first, ...rest] = node.children
  const children =
    first?.type === 'paragraph'
      ? [
          {
            type: 'paragraph' as const,
            children: spaced(
              inline(first.children, {...state, oneLine: false}),
              [...paragraphDirective(first, state), ...said],
            ),
          },
          ...blocks(rest, state),
        ]
      : [...said, ...blocks(node.children, state)]
  const {checked, spread} = node
  return [{type: 'listItem', checked: checked ?? null, spread, children}]
}

function about(node: ListItem, state: State) {
  const {words, facts} = attributes(node)
  const {period} = node
  return {
    words: words ?? [],
    facts:
      period && hasMark(node, 'period', state)
        ? {...facts, ...periodFacts(period), written: period.written}
        : {...facts},
  }
}

/** The first paragraph's own attributes; the word tells them from the item's. */
function paragraphDirective(
  node: Parameters<typeof attributes>[0],
  {options}: State,
) {
  const {words = [], facts = {}} = attributes(node)
  const nothing =
    words.length === 0 && Object.values(facts).every(each => !each)
  return nothing || !options.directives
    ? []
    : directive({words: ['paragraph', ...words], facts})
}
